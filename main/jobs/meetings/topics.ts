import { v7 as newUid } from 'uuid';
import { Refusal } from '../../../db/model/refusal';
import { topicsOf } from '../../../db/queries/meetings';
import type { Db } from '../../../db/schema';
import type { AskedTopic } from '../../../preload/contract/meetings';
import { theAction } from '../actions/work';
import { type ListChange, listChange } from './lists';

/** The agenda as a whole, in its order. Refused as `unknown-action`, or where an id is another meeting's. */
export async function keepTopics(
  db: Db,
  meetingId: number,
  topics: readonly AskedTopic[],
): Promise<ListChange> {
  const before = await topicsOf(db, meetingId);
  const own = new Set(before.map(({ uid }) => uid));
  const rows = [];
  for (const [position, { id, title, action, discussion, conclusion }] of topics.entries()) {
    if (id !== undefined && !own.delete(id)) throw new Refusal('wrong-input', { field: 'topics', value: id });
    const about = action === null ? null : await theAction(db, action);
    rows.push({
      row: {
        uid: id ?? newUid(),
        meetingId,
        position,
        title,
        actionId: about?.id ?? null,
        discussion,
        conclusion,
      },
      line: topicLine({ title, actionCode: about?.code ?? null, discussion, conclusion }),
    });
  }
  await db.deleteFrom('meetingTopic').where('meetingId', '=', meetingId).execute();
  if (rows.length > 0)
    await db
      .insertInto('meetingTopic')
      .values(rows.map(({ row }) => row))
      .execute();
  return listChange(
    before.map(topicLine),
    rows.map(({ line }) => line),
  );
}

interface TopicLine {
  readonly title: string;
  readonly actionCode: string | null;
  readonly discussion: string;
  readonly conclusion: string;
}

function topicLine({ title, actionCode, discussion, conclusion }: TopicLine): string {
  return [title, actionCode ?? '', discussion, conclusion].filter((part) => part !== '').join(' · ');
}
