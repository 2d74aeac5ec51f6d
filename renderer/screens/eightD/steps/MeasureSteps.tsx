import type { EightDPartProps } from '../eightDPart';
import { MeasureList } from './MeasureList';

/** D5: what could remove each cause, and what is chosen. */
export function ChoosingStep(props: EightDPartProps) {
  return (
    <MeasureList
      {...props}
      step="corrective"
      fields={[
        ['text', 8],
        ['branch', 4],
        ['choice', 9],
        ['isChosen', 3],
        ['department', 4],
        ['owner', 4],
        ['dueOn', 4],
      ]}
    />
  );
}

/** D6: what was chosen is introduced, and shown to work. */
export function IntroducingStep(props: EightDPartProps) {
  return (
    <>
      <MeasureList
        {...props}
        step="corrective"
        isFollowing
        fields={[
          ['text', 12],
          ['introducedOn', 3],
          ['evidence', 9],
          ['verifiedOn', 3],
          ['verifiedBy', 3],
          ['effect', 6],
        ]}
      />
      <MeasureList
        {...props}
        step="containment"
        isFollowing
        fields={[
          ['text', 9],
          ['endedOn', 3],
        ]}
      />
    </>
  );
}
