import { PageHead } from '../../parts/PageHead';
import { useWords } from '../../parts/words';
import './guide.css';

/** The user guide: one chapter a task. */
export function Guide() {
  const { title, chapters } = useWords().guide;
  return (
    <>
      <PageHead title={title} />
      <article className="guide">
        {Object.entries(chapters).map(([name, chapter]) => (
          <section key={name}>
            <h2>{chapter.title}</h2>
            {chapter.text.split('\n').map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </article>
    </>
  );
}
