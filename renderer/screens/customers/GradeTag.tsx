import type { ShownGrade } from '../../../preload/contract/grades';
import { nameIn } from '../../../preload/words/shipped/shippedName';
import { Tag } from '../../parts/Tag';
import { useLanguage } from '../../parts/words';

/** `A 级` of `A 级（客户满意）`; only the best is confirmed with a tick, the others say their name. */
export function GradeTag({ grade }: { readonly grade: ShownGrade }) {
  return grade.isBest ? (
    <Tag tone="good" icon="check">
      <GradeName grade={grade} />
    </Tag>
  ) : (
    <Tag>
      <GradeName grade={grade} />
    </Tag>
  );
}

export function GradeName({ grade }: { readonly grade: ShownGrade }) {
  const { language } = useLanguage();
  return nameIn(grade, language).split(/[（(]/)[0]?.trim() ?? grade.name;
}
