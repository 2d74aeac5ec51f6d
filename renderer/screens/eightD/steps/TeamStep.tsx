import { useId } from 'react';
import { TEAM_ROLES, type TeamRole } from '../../../../db/model/complaints/eightD';
import type { TeamMember } from '../../../../preload/contract/eightDWhole';
import { call } from '../../../call';
import { Button } from '../../../parts/Button';
import { SectionTitle } from '../../../parts/SectionTitle';
import { useWords } from '../../../parts/words';
import { Contested } from '../../actions/record/Contested';
import { PeopleList } from '../../actions/record/PersonField';
import type { EightDPartProps } from '../eightDPart';
import { RowBlocks, type RowField, useNewRow } from '../RowBlocks';
import type { Send } from '../useEightDSaving';
import { useRowList } from '../useRowList';

type Line = Pick<TeamMember, 'id' | 'role' | 'name' | 'department' | 'contact'>;

/** D1: champion, leader, and members of more than one department. */
export function TeamStep({ eightD, saving, isOpen }: EightDPartProps) {
  const words = useWords().eightD.d1;
  const people = useId();
  const { box, focus } = useNewRow();
  const list = useRowList<Line>(saving, {
    list: 'team',
    kept: eightD.team.map(({ id, role, name, department, contact }) => ({
      id,
      role,
      name,
      department,
      contact,
    })),
    isWorthKeeping: ({ name }) => name.trim() !== '',
    send: sendTeam,
  });
  const add = () => {
    const id = crypto.randomUUID();
    list.add({ id, role: nextRole(list.rows), name: '', department: '', contact: '' });
    focus(id);
  };
  const fields = useMemberFields(people);
  return (
    <div ref={box}>
      <SectionTitle title={words.title} count={list.rows.length}>
        {isOpen && (
          <Button isSmall icon="plus" keys="N" onPress={add}>
            {words.add}
          </Button>
        )}
      </SectionTitle>
      {list.rows.length === 0 && <p className="tertiary">{words.none}</p>}
      <RowBlocks
        label={words.title}
        rows={list.rows}
        fieldsOf={() => fields}
        isOpen={isOpen}
        onType={list.type}
        onPut={list.put}
        onLeave={() => list.leave()}
        remove={{ label: words.remove, run: list.remove }}
      />
      <Contested list={list} say={({ name, department }) => `${name} ${department}`} />
      <PeopleList id={people} />
    </div>
  );
}

function useMemberFields(people: string): readonly RowField<Line>[] {
  const words = useWords().eightD.d1;
  return [
    {
      kind: 'choice',
      ...{ key: 'role', title: words.role, span: 2 },
      choices: TEAM_ROLES.map((key) => ({ key, name: words.roles[key] })),
      read: ({ role }) => role,
      write: (key) => ({ role: TEAM_ROLES.find((one) => one === key) ?? 'member' }),
    },
    {
      kind: 'text',
      ...{ key: 'name', title: words.name, span: 3, isShort: true, list: people },
      read: ({ name }) => name,
      write: (name) => ({ name }),
    },
    {
      kind: 'text',
      ...{ key: 'department', title: words.department, span: 3, isShort: true },
      read: ({ department }) => department,
      write: (department) => ({ department }),
    },
    {
      kind: 'text',
      ...{ key: 'contact', title: words.contact, span: 4, isShort: true },
      read: ({ contact }) => contact,
      write: (contact) => ({ contact }),
    },
  ];
}

/** Left blank, the office says what it knows of the person. */
function sendTeam(rows: readonly Line[]): Send {
  const team = rows.map(({ department, contact, ...row }) => ({
    ...row,
    ...(department === '' ? {} : { department }),
    ...(contact === '' ? {} : { contact }),
  }));
  return (along) => call('eightD.team', { ...along, team });
}

function nextRole(rows: readonly Line[]): TeamRole {
  const isThere = (role: TeamRole) => rows.some((row) => row.role === role);
  if (!isThere('leader')) return 'leader';
  return isThere('champion') ? 'member' : 'champion';
}
