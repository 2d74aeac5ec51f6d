import type { Db } from '../../db/schema';
import type { ChannelsOf, Jobs } from './list';

const MOST = 12;

export const search: Jobs<ChannelsOf<'search'>> = {
  /** Any characters of a name or code; letters also as pinyin initials or full pinyin. */
  'search.find': async ({ db }, { words }) => {
    const wanted = words.trim().toLowerCase();
    if (wanted === '') return { found: [] };
    const records = await recordsOf(db);
    const plain = records.filter(({ code, name }) => `${code} ${name}`.toLowerCase().includes(wanted));
    const byPinyin =
      plain.length < MOST && /^[a-z]+$/.test(wanted) ? await pinyinMatches(records, wanted) : [];
    return { found: [...new Set([...plain, ...byPinyin])].slice(0, MOST) };
  },
};

interface Findable {
  readonly kind: 'customer' | 'round' | 'form';
  readonly code: string;
  readonly name: string;
}

async function recordsOf(db: Db): Promise<readonly Findable[]> {
  const customers = await db
    .selectFrom('customer')
    .select(['code', 'name'])
    .where('deletedAt', 'is', null)
    .orderBy('code')
    .execute();
  const rounds = await db
    .selectFrom('round')
    .select(['code', 'name'])
    .where('deletedAt', 'is', null)
    .orderBy('periodTo', 'desc')
    .execute();
  const forms = await db
    .selectFrom('form')
    .innerJoin('customer', 'customer.id', 'form.customerId')
    .innerJoin('round', 'round.id', 'form.roundId')
    .select(['form.code as code', 'customer.name as name'])
    .where('round.deletedAt', 'is', null)
    .orderBy('form.id', 'desc')
    .execute();
  return [
    ...rounds.map((row) => ({ kind: 'round' as const, ...row })),
    ...customers.map((row) => ({ kind: 'customer' as const, ...row })),
    ...forms.map((row) => ({ kind: 'form' as const, ...row })),
  ];
}

async function pinyinMatches(records: readonly Findable[], wanted: string): Promise<readonly Findable[]> {
  const { match } = await import('pinyin-pro');
  return records.filter(
    ({ kind, name }) => kind !== 'form' && match(name, wanted, { continuous: true }) !== null,
  );
}
