import { Button } from '../../../../parts/Button';
import { useWords } from '../../../../parts/words';
import { useRouter } from '../../../../shell/router';

/** Opens the cause record that a case hangs on. */
export function CauseLink({ record }: { readonly record: string }) {
  const words = useWords().complaintCases.cause;
  const { go } = useRouter();
  return (
    <>
      {' · '}
      <Button kind="link" onPress={() => go({ screen: 'causeRecord', params: { record } })}>
        {words.of(record)}
      </Button>
    </>
  );
}
