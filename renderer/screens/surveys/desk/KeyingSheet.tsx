import { useEffect, useMemo, useRef } from 'react';
import type { FormPage } from '../../../../preload/contract/surveyDesk';
import { Button } from '../../../parts/Button';
import { Keycap } from '../../../parts/Keycap';
import { Problem } from '../../../parts/Problem';
import { usePermission } from '../../../parts/permission';
import { Tag } from '../../../parts/Tag';
import { useWords } from '../../../parts/words';
import { liveScoreOf } from '../liveScore';
import { DeskFrame } from './DeskFrame';
import { DeskLists } from './DeskLists';
import { type DeskMode, deskMode, isLocked, modeFor } from './deskMode';
import type { DeskWays } from './KeyingDesk';
import { KeyingKeys } from './KeyingKeys';
import { keyHints } from './keyHints';
import { LivePanel } from './LivePanel';
import { LockedNote } from './LockedNote';
import { Paper } from './Paper';
import { SaveDialogs } from './SaveDialogs';
import { useKeying } from './useKeying';
import { useSaving } from './useSaving';

interface KeyingSheetProps {
  readonly page: FormPage;
  readonly ways: DeskWays;
}

/** One form on the desk, from its first key to its saving. */
export function KeyingSheet({ page, ways }: KeyingSheetProps) {
  const words = useWords().keying;
  const desk = useKeying(page, ways.day, ways.isAgain);
  const mode = modeFor(deskMode(page, ways.isAgain), usePermission('surveys.recordReturn'));
  const paper = useRef<HTMLElement>(null);
  const scored = useMemo(() => liveScoreOf(page.head.template, page.head.ruleSet, page.head.targets), [page]);
  const live = useMemo(() => scored(desk.keying.answers), [scored, desk.keying.answers]);
  const saving = useSaving({ page, mode, desk, live, ways });
  useHeldKeys(ways, isLocked(mode));
  const current = desk.rows[desk.keying.at];
  const changeDay = (day: typeof desk.day) => {
    desk.setDay(day);
    if (day !== null && mode === 'record') ways.onDay(day);
  };
  return (
    <>
      <DeskFrame
        ways={ways}
        tags={<ModeTag mode={mode} form={page.form.form} />}
        actions={<HeadActions mode={mode} saving={saving} ways={ways} form={page.form.form} />}
        paper={
          <>
            <LockedNote page={page} mode={mode} />
            <Problem problem={saving.doing.problem} onRetry={saving.save} />
            <Paper page={page} desk={desk} isLocked={isLocked(mode)} paper={paper} />
          </>
        }
        live={
          <LivePanel
            page={page}
            desk={desk}
            live={live}
            isLocked={isLocked(mode)}
            isDayFixed={mode === 'again'}
            onDay={changeDay}
            today={ways.desk.today}
          />
        }
        lists={<DeskLists ways={ways} current={page.form.form} />}
        hints={keyHints(isLocked(mode) ? undefined : current, words.keys)}
      />
      <KeyingKeys desk={desk} paper={paper} isLocked={isLocked(mode)} onLeave={ways.onLeave} />
      <SaveDialogs saving={saving} live={live} form={page.form.form} />
    </>
  );
}

/** The form is here: it takes what was pressed while it was not, unless it takes no keys. */
function useHeldKeys({ hold: { release, giveUp } }: DeskWays, isUnused: boolean): void {
  useEffect(() => {
    if (isUnused) giveUp();
    else release();
  }, [release, giveUp, isUnused]);
}

function ModeTag({ mode, form }: { readonly mode: DeskMode; readonly form: string }) {
  const words = useWords().keying;
  if (mode === 'again') return <Tag tone="running">{words.again.tag}</Tag>;
  if (mode !== 'correct') return null;
  return <Tag tone="warn" icon="pen">{`${words.correcting} ${form}`}</Tag>;
}

interface HeadActionsProps {
  readonly mode: DeskMode;
  readonly saving: ReturnType<typeof useSaving>;
  readonly ways: DeskWays;
  readonly form: string;
}

function HeadActions({ mode, saving, ways, form }: HeadActionsProps) {
  const words = useWords().keying;
  const next = ways.nextAfter(form);
  const label =
    mode === 'correct' ? words.saveCorrection : next === null ? words.save : words.saveNext(next.customer);
  return (
    <>
      {mode === 'record' && <Button onPress={() => saving.ask('unusable')}>{words.unusable}</Button>}
      <Button onPress={ways.onLeave}>
        {words.leave} <Keycap keys="Esc" />
      </Button>
      {!isLocked(mode) && (
        <Button kind="primary" keys="Ctrl Enter" isBusy={saving.doing.isBusy} onPress={saving.save}>
          {label}
        </Button>
      )}
    </>
  );
}
