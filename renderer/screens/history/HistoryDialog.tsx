import { Dialog } from '../../parts/Dialog';
import { HistoryList } from './HistoryList';
import type { HistoryLabels } from './historyLines';

interface HistoryDialogProps {
  readonly title: string;
  readonly record: string;
  readonly recordKey: string;
  readonly labels: HistoryLabels;
  readonly onClose: () => void;
}

export function HistoryDialog({ title, onClose, ...record }: HistoryDialogProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <HistoryList {...record} />
    </Dialog>
  );
}
