import type { Cause } from '../../../db/model/actions/causes';
import { causeLines, causeTrees } from '../../../db/model/actions/causes';
import { CAUSE_BRANCHES, type CauseBranch, type Finding } from '../../../db/model/complaints/eightD';
import type { EightDCause } from '../../../preload/contract/eightDWhole';
import { isSaid, NOTHING, type Said } from '../../../preload/words/said';
import type { Gathered } from './gathered';
import type { EightDPart, Fact, FishbonePart, Ladder, TablePart, Why } from './report';
import type { Speaker } from './speaker';

/** Why it occurred beside why it was not found: first what is technical, then what lies in the system. */
const PAIRS: readonly (readonly CauseBranch[])[] = [
  ['occurrenceTechnical', 'nonDetectionTechnical'],
  ['occurrenceSystemic', 'nonDetectionSystemic'],
];

/** D4: the fishbones, the whys, and how each branch was analysed and proved. */
export function causeParts(gathered: Gathered): readonly EightDPart[] {
  return [
    ...CAUSE_BRANCHES.flatMap((branch) => fishbonePart(gathered, branch) ?? []),
    ...PAIRS.flatMap((pair) => ladderParts(gathered, pair)),
    ...CAUSE_BRANCHES.flatMap((branch) => analysisParts(gathered, branch)),
  ];
}

function branchTitle({ speaker }: Gathered, branch: CauseBranch): Said {
  return speaker.label(({ eightDReport }) => eightDReport.branches[branch]);
}

function ladderParts(gathered: Gathered, pair: readonly CauseBranch[]): readonly EightDPart[] {
  const ladders = pair.map((branch): Ladder => {
    const whys = causeLines(causeTrees(gathered.shown.causes[branch], 'fiveWhy'))
      .filter(({ text }) => text.trim() !== '')
      .map((node) => whyOf(gathered, branch, node));
    return { title: branchTitle(gathered, branch), whys };
  });
  return ladders.every(({ whys }) => whys.length === 0) ? [] : [{ kind: 'ladders', ladders }];
}

function whyOf(
  { speaker, shown }: Gathered,
  branch: CauseBranch,
  { id, depth, isRoot, text }: Cause & { readonly depth: number },
): Why {
  const cause = shown.causes[branch].find((one) => one.id === id);
  const finding = isRoot ? '' : (cause?.finding ?? '');
  const found = finding === '' || finding === 'confirmed' ? NOTHING : findingOf(speaker, finding);
  return {
    mark: isRoot ? speaker.words.eightDReport.cause.root : String(depth + 1),
    isRoot,
    text: speaker.typed(`cause.${id}.text`, text),
    note: together(found, speaker.typed(`cause.${id}.evidence`, cause?.evidence ?? '')),
  };
}

function findingOf({ label }: Speaker, finding: Finding): Said {
  return label(({ eightDReport }) => eightDReport.findings[finding]);
}

function together(first: Said, then: Said): Said {
  const join = (left: string, right: string) => [left, right].filter((part) => part !== '').join('　');
  const second = first.second === '' && then.second === '' ? '' : join(first.second, then.second);
  return { text: join(first.text, then.text), second };
}

const SIGNS: Readonly<Record<Finding, string>> = {
  '': '',
  confirmed: '● ',
  contributing: '○ ',
  excluded: '× ',
};

function fishbonePart(gathered: Gathered, branch: CauseBranch): FishbonePart | null {
  const { speaker, shown } = gathered;
  const causes = shown.causes[branch].filter(
    ({ method, text }) => method === 'fishbone' && text.trim() !== '',
  );
  if (causes.length === 0) return null;
  const { cause: words, bones } = speaker.words.eightDReport;
  const { text } = branchTitle(gathered, branch);
  return {
    kind: 'fishbone',
    title: { text: `${words.fishbone}　${text}`, second: '' },
    legend: speaker.label(({ eightDReport }) => eightDReport.cause.legend),
    effect: speaker.typed('preparation.symptom', shown.content.preparation.symptom || shown.complaint.problem)
      .text,
    causes: causes.map((cause) => ({
      ...cause,
      text: SIGNS[signOf(cause)] + speaker.typed(`cause.${cause.id}.text`, cause.text).text,
    })),
    bones,
    table: fishboneTable(gathered, causes),
  };
}

function signOf({ finding, isRoot }: EightDCause): Finding {
  return finding === '' && isRoot ? 'confirmed' : finding;
}

function fishboneTable({ speaker }: Gathered, causes: readonly EightDCause[]): TablePart {
  const column = (key: 'bone' | 'cause' | 'finding' | 'evidence', width: number) => ({
    title: speaker.label(({ eightDReport }) => eightDReport.cause[key]),
    width,
  });
  return {
    kind: 'table',
    title: speaker.label(({ eightDReport }) => eightDReport.cause.twigs),
    columns: [column('bone', 24), column('cause', 66), column('finding', 24), column('evidence', 60)],
    rows: causes.map((cause) => ({
      cells: [
        boneOf(speaker, cause.branch),
        speaker.typed(`cause.${cause.id}.text`, cause.text),
        findingOf(speaker, signOf(cause)),
        speaker.typed(`cause.${cause.id}.evidence`, cause.evidence),
      ],
      isStrong: cause.isRoot,
    })),
  };
}

function boneOf({ label, plain }: Speaker, bone: string): Said {
  return label(({ eightDReport }) => {
    const names: Readonly<Record<string, string>> = eightDReport.bones;
    return names[bone] ?? plain(bone).text;
  });
}

const ANALYSIS = ['method', 'analysis', 'result', 'proof', 'notNeeded'] as const;

function analysisParts(gathered: Gathered, branch: CauseBranch): readonly EightDPart[] {
  const { speaker, shown } = gathered;
  const own = shown.content.analysis[branch];
  const said: Readonly<Record<(typeof ANALYSIS)[number], Said>> = {
    method: speaker.typed(`analysis.${branch}.method`, own.method),
    analysis: speaker.typed(`analysis.${branch}.analysis`, own.analysis),
    result: speaker.typed(`analysis.${branch}.result`, own.result),
    proof: together(
      own.proof === '' ? NOTHING : speaker.label(({ eightDReport }) => eightDReport.proofs[own.proof]),
      speaker.typed(`analysis.${branch}.proofText`, own.proofText),
    ),
    notNeeded: speaker.typed(`analysis.${branch}.notNeeded`, own.notNeeded),
  };
  const facts = ANALYSIS.filter((key) => isSaid(said[key])).map(
    (key): Fact => ({
      label: speaker.label(({ eightDReport }) => eightDReport.cause[key]),
      text: said[key],
      isStrong: key === 'result',
    }),
  );
  if (facts.length === 0) return [];
  return [
    { kind: 'text', label: branchTitle(gathered, branch), text: NOTHING },
    { kind: 'facts', across: 2, facts },
  ];
}
