import type { Words } from '../zh-CN';

export const deliveries: Words['deliveries'] = {
  title: 'Deliveries and needs',
  about: (day) => `As of ${day}`,
  import: 'Import…',
  asOf: 'As of',
  reachRate: 'Delivery reach rate',
  next: {
    importFirst: 'Import the delivery list that your ERP exports; the reach rate follows by month.',
    importButton: 'Import deliveries…',
    low: (month, rate, late) =>
      `${month} reaches ${rate}: ${late} ${late === 1 ? 'line' : 'lines'} late or not delivered.`,
    good: (month, rate) => `${month} reaches ${rate}; nothing was late.`,
    refresh: 'Import the next export the same way: lines already here are updated.',
  },
  figures: {
    month: (month) => `Reach rate ${month}`,
    lateNote: (due, late) => `${due} lines due, ${late} late`,
  },
  chart: {
    title: 'Reach rate by month',
    note: '%; n = lines due; by month of the due day',
    running: (month) => `${month} still running`,
  },
  table: {
    title: 'By month',
    month: 'Month',
    due: 'Lines due',
    late: 'Late',
    rate: 'Reach rate',
    partial: 'Running',
  },
  explain: {
    onTime: 'lines due − lines late (not delivered ones too)',
    due: 'lines due',
    numbers: (due, late) => `${due} − ${late}`,
    clause: 'OEM 5.5.2, word for word',
    words:
      'Every month: (lots due − lots late, those not yet delivered among them) ÷ lots due × 100 % = delivery reach rate.',
    basis: (day) => `By month of the due day; lines due up to ${day}`,
  },
  lastImport: (file, when) => `Last import: ${file}, ${when}`,
  empty: {
    title: 'No deliveries yet',
    why: 'Export the deliveries from your ERP (order, line, customer and due date; better with the delivered date). Once imported they give the reach rate by month, and serve the customer pages and the choice of whom to ask.',
    import: 'Import deliveries…',
    blank: 'Get a blank table',
  },
  emptyAsOf: (day) => `No line was due before ${day}.`,
};
