import { useState } from 'react';
import { STEP_SIGNS } from '../../../../../db/model/complaints/stepSigns';
import type { Notice, NoticeOffer } from '../../../../../preload/contract/complaintNotices';
import { call } from '../../../../call';
import { Button } from '../../../../parts/Button';
import { Problem } from '../../../../parts/Problem';
import { StatusTag } from '../../../../parts/StatusTag';
import { useWords } from '../../../../parts/words';
import { useOffice } from '../../../../shell/office';
import { useAsk } from '../../../../useAsk';
import { useSaveFile } from '../../../useSaveFile';
import { timeText } from '../clock/clockTexts';
import type { ComplaintPartProps } from '../complaintPart';
import { WorkPart } from '../WorkPart';
import { NoticeDialog } from './NoticeDialog';
import { useWorkPaper } from './useWorkPaper';
import { WorkPaper } from './WorkPaper';
import './work.css';

/** Part 2: who was told what, and who is still to be told. */
export function NoticesPart({ complaint, cycle, isNewest }: ComplaintPartProps) {
  const words = useWords().complaintNotices;
  const asked = useAsk('complaints.notices', { id: complaint.id }).value;
  const paper = useWorkPaper();
  const [sending, setSending] = useState<NoticeOffer | null>(null);
  const notices = asked?.notices.filter((one) => one.cycle === cycle.cycle) ?? [];
  const offers = isNewest && complaint.state === 'open' ? (asked?.offers ?? []) : [];
  const untold = asked?.offers.filter(({ toldAt }) => toldAt === null).length ?? 0;
  const names = ({ people }: Notice) => people.map(({ name }) => name).join(words.and);
  const summary = notices.map((notice) => words.told(notice.code, names(notice))).join(' · ');
  return (
    <WorkPart
      number={2}
      title={words.title}
      summary={notices.length === 0 ? words.none : summary}
      status={<StatusTag status={statusOf(notices.length, untold)} />}
      isNow={complaint.state === 'open' && cycle.times.confirmed !== null && cycle.times.notified === null}
    >
      {notices.map((notice) => (
        <NoticeLine key={notice.id} complaint={complaint.id} notice={notice} paper={paper} />
      ))}
      {offers.length > 0 && (
        <div className="row workButtons">
          {offers.map((offer) => (
            <Button
              key={offer.kind}
              isSmall
              icon={offer.toldAt === null ? 'letter' : 'plus'}
              asks="complaints.notify"
              onPress={() => setSending(offer)}
            >
              {`${STEP_SIGNS[offer.step]} ${words.kinds[offer.kind]}`}
            </Button>
          ))}
        </div>
      )}
      <WorkPaper paper={paper} />
      {sending !== null && (
        <NoticeDialog complaint={complaint.id} offer={sending} onClose={() => setSending(null)} />
      )}
    </WorkPart>
  );
}

function statusOf(told: number, untold: number): 'notDue' | 'running' | 'done' {
  if (untold === 0) return 'done';
  return told === 0 ? 'notDue' : 'running';
}

interface NoticeLineProps {
  readonly complaint: string;
  readonly notice: Notice;
  readonly paper: ReturnType<typeof useWorkPaper>;
}

function NoticeLine({ complaint, notice, paper }: NoticeLineProps) {
  const words = useWords().complaintNotices;
  const { today, settings } = useOffice();
  const mail = useSaveFile(words.mail.saved);
  const { id, code, kind, people, toldAt } = notice;
  const letter = async () => (await call('complaints.noticeMail', { id: complaint, notice: id })).file;
  return (
    <div className="row workLine">
      <span className="tertiary">{code}</span>
      <span>{words.kinds[kind]}</span>
      <span className="secondary cut workRest" data-full="">
        {people.map(({ name }) => name).join(words.and)}
      </span>
      {toldAt !== null && (
        <span className="secondary">{words.at(timeText(toldAt, today, settings.timeZone))}</span>
      )}
      <Button
        {...{ isSmall: true, kind: 'quiet', icon: 'printer', label: words.print, asks: 'reports.make' }}
        isBusy={paper.isBusy}
        onPress={() => paper.make({ report: 'complaint-notice', notice: id })}
      />
      <Button
        {...{ isSmall: true, kind: 'quiet', icon: 'letter', label: words.mail.button }}
        asks="complaints.noticeMail"
        isBusy={mail.isBusy}
        onPress={() => mail.save(letter)}
      />
      <Problem problem={mail.problem} onRetry={() => mail.save(letter)} />
    </div>
  );
}
