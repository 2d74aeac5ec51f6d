import { useEffect, useState } from 'react';
import type { Input, Output } from '../../../../preload/contract';
import { useAsk } from '../../../useAsk';
import {
  complexityOf,
  customerLimit,
  type PlantClock,
  receivedAtOf,
  severityOf,
  type TypedComplaint,
} from './typedComplaint';

const PAUSE_MS = 80;

export type Proposals = Output<'complaints.propose'>;

/** What is known for what stands there; the answer before stays in sight until the next one comes. */
export function useProposals(asked: Input<'complaints.propose'>): {
  readonly proposals: Proposals | undefined;
  /** They answer to what stands there now. */
  readonly isFresh: boolean;
} {
  const text = JSON.stringify(asked);
  const settled = usePaused(text);
  const answer = useAsk('complaints.propose', settled === text ? asked : null);
  const [last, keep] = useState<{ readonly of: string; readonly value: Proposals } | null>(null);
  const value = answer.value;
  if (value !== undefined && settled === text && last?.value !== value) keep({ of: text, value });
  return { proposals: last?.value, isFresh: last?.of === text };
}

function usePaused(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** What the proposals follow from. */
export function proposalsAsked(typed: TypedComplaint, clock: PlantClock): Input<'complaints.propose'> {
  const { customer, complainant, part, problem, isSafety } = typed;
  const receivedAt = receivedAtOf(typed, clock);
  return {
    ...{ customer, complainant, part, problem, isSafety },
    severity: severityOf(typed),
    complexity: complexityOf(typed),
    ...customerLimit(typed, clock),
    ...(receivedAt === null || receivedAt === undefined ? {} : { receivedAt }),
  };
}
