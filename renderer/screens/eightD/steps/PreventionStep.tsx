import type { EightDPartProps } from '../eightDPart';
import { DocumentList } from './DocumentList';
import { MeasureList } from './MeasureList';
import { SimilarList } from './SimilarList';

/** D7: documents, similar products, preventive measures. */
export function PreventionStep(props: EightDPartProps) {
  return (
    <>
      <DocumentList {...props} />
      <SimilarList {...props} />
      <MeasureList
        {...props}
        step="preventive"
        fields={[
          ['text', 12],
          ['department', 4],
          ['owner', 4],
          ['dueOn', 4],
          ['introducedOn', 4],
          ['evidence', 8],
        ]}
      />
    </>
  );
}
