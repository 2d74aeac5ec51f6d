import type { Guide } from './tour';

type Subject = keyof Guide['words']['shell']['subjects'];

const SETTINGS = ['people', 'permissions', 'documents', 'trail', 'bin'] as const;

/** One picture of every subject, of its records, and of the settings that auditors ask for. */
export async function visitScreens({ app, words, picture, say }: Guide): Promise<void> {
  const { page } = app;
  const open = async (subject: Subject) => {
    await page
      .getByRole('navigation')
      .first()
      .getByText(words.shell.subjects[subject], { exact: true })
      .click();
  };
  const subjects: readonly Subject[] = [
    'today',
    'customers',
    'surveys',
    'actions',
    'deliveries',
    'analysis',
    'reports',
    'settings',
  ];
  for (const subject of subjects) {
    await open(subject);
    await picture(subject);
  }
  await open('customers');
  await page.getByText('KH001').first().click();
  await picture('customer');
  await open('actions');
  await page.getByRole('row').filter({ hasText: 'IM-' }).first().click();
  await picture('action');
  await open('actions');
  await page.keyboard.press('m');
  await picture('meetings');
  await page.getByRole('row').filter({ hasText: 'MT-' }).first().click();
  await picture('meeting');
  for (const part of SETTINGS) {
    await open('settings');
    await page.getByRole('button', { name: words.settings.parts[part], exact: true }).click();
    await picture(`settings-${part}`);
  }
  await open('surveys');
  await page.getByRole('row').nth(2).click();
  await picture('round');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('round-dark');
  await page.emulateMedia({ colorScheme: null });
  say(`${words.shell.product}: ${subjects.length + SETTINGS.length + 6} screens`);
}
