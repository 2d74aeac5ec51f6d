import type { Guide } from './tour';

type Subject = keyof Guide['words']['shell']['subjects'];

/** One picture of every subject, and of a customer and a round. */
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
  await open('surveys');
  await page.getByRole('row').nth(2).click();
  await picture('round');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('round-dark');
  await page.emulateMedia({ colorScheme: null });
  say(`${words.shell.product}: ${subjects.length + 3} screens`);
}
