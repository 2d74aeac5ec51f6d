import { createRoot } from 'react-dom/client';
import { App } from './App';
import './app.css';
import { loadWords } from './parts/words';
import { firstPreferences } from './preferences';
import { PageBoundary } from './shell/PageBoundary';

// A file that is let go beside a drop area must not replace the page.
for (const kind of ['dragover', 'drop'] as const) {
  window.addEventListener(kind, (event) => event.preventDefault());
}

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');

const first = firstPreferences();
const words = await loadWords(first.language);
createRoot(root).render(
  <PageBoundary>
    <App first={first} words={words} />
  </PageBoundary>,
);
