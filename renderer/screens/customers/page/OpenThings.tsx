import { yearOf } from '../../../../db/model/day';
import type { CustomerPage } from '../../../../preload/contract/customers';
import { shortDay } from '../../../../preload/words/format';
import { type Line, LineList } from '../../../parts/LineList';
import { SectionTitle } from '../../../parts/SectionTitle';
import { StatusTag } from '../../../parts/StatusTag';
import { useWords } from '../../../parts/words';
import { useOffice } from '../../../shell/office';
import { useRouter } from '../../../shell/router';
import { ActionState } from '../../actions/ActionState';
import { problemOf } from '../../actions/actionWords';

/** 没做完的事: actions that are not closed and forms that are out. */
export function OpenThings({ page }: { readonly page: CustomerPage }) {
  const words = useWords();
  const { today } = useOffice();
  const { go } = useRouter();
  const own = words.customers.page.open;
  const when = (on: NonNullable<CustomerPage['rounds'][number]['forms'][number]['dueOn']>) =>
    yearOf(on) === yearOf(today) ? shortDay(on) : on;
  const actions = page.actions
    .filter(({ state }) => state !== 'closed')
    .map(
      (action): Line => ({
        key: action.id,
        main: `${action.code}  ${problemOf(action, words.actions)}`,
        end: (
          <span className="row">
            {when(action.due?.on ?? action.dueOn)}
            <ActionState {...action} />
          </span>
        ),
        onOpen: () => go({ screen: 'action', params: { id: action.id } }),
      }),
    );
  const forms = page.rounds
    .filter(({ isClosed }) => !isClosed)
    .flatMap(({ round, forms: all }) =>
      all
        .filter(({ state }) => state === 'issued')
        .map(
          ({ form, dueOn }): Line => ({
            key: form,
            main: own.formMain(round, form),
            end: (
              <span className="row">
                {dueOn !== null && when(dueOn)}
                <StatusTag status={dueOn !== null && dueOn < today ? 'missing' : 'waiting'} />
              </span>
            ),
            onOpen: () => go({ screen: 'keying', params: { round, form } }),
          }),
        ),
    );
  const lines = [...forms, ...actions];
  return (
    <>
      <SectionTitle title={own.title} count={lines.length === 0 ? undefined : lines.length} />
      {lines.length === 0 ? (
        <p className="tertiary">{own.none}</p>
      ) : (
        <LineList label={own.title} lines={lines} />
      )}
    </>
  );
}
