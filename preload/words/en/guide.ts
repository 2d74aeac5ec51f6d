import type { Words } from '../zh-CN';

export const guide: Words['guide'] = {
  title: 'User guide',
  open: 'Open the user guide',
  chapters: {
    start: {
      title: 'Where to start',
      text: 'At the first start choose “blank” or “sample plant”. Every page of the sample says that it is a sample; one click removes it, and that can be undone.\nStarting blank: enter the plant’s name, import the customer list (Excel or CSV) under Customers, then make the first round under Surveys.\nThe strip “Next” at the top always says what to do now. Ctrl+K finds customers, rounds and forms by any part of a name, code or pinyin; F1 shows the keys of the page.',
    },
    customers: {
      title: 'Customers',
      text: 'Import reads .xlsx and .csv, with a title above the header, columns in any order and under any usual name. The preview shows bad cells first, each with its reason, and cells that were read differently from how they are written. Bad rows can be exported with a column that says why.\nImporting a file twice changes nothing. A whole import can be taken back until one of its records is changed.',
    },
    round: {
      title: 'Rounds',
      text: 'A round is a period, a questionnaire, a rule set and its customers. The rule set is frozen into the round: changing it later changes no result.\nSix stages: plan → issue → return → score → improve → report. Every printed form has its own number and codes; its deadline counts from its own issue day (rule set IATF quarterly: five working days, the issue day not counted, the fifth to its end). A late form counts as not returned, but its opinion is handled all the same.\nA reprint is the same form; a form that is withdrawn, with a reason, no longer counts as issued.',
    },
    keying: {
      title: 'Keying returned forms',
      text: 'The page looks like the paper. A digit fills and moves on (five levels: 5 to 1); 0 or − is a blank; Enter next, Shift+Enter back, arrows move; / jumps to an item; Ctrl+Enter saves and opens the next form. On a 0–10 row 0 to 9 fill, X is 10, − is a blank. Scan a code or press F4 and type the form’s number to open it.\nEvery field is kept as a draft at once: after a power cut you go on where you were. A form with more than 30 % blanks is invalid: recorded and listed, but not scored.',
    },
    result: {
      title: 'Results, and “show me”',
      text: 'Every figure with a dotted line can be opened (or Enter): the sum with its real numbers, whether the target was reached, the clause in the procedure’s own words, and every form behind it, exceptions first.\nThe round’s score is the mean of its customers’, a customer’s the mean of his valid forms on time, a form’s Σ(weight × points) ÷ Σ(weight) without blanks. Verdicts use exact values: 79.99 reads as 80.0 and still fires the 80 rule. No valid form shows “–”, never 0.',
    },
    close: {
      title: 'Closing and actions',
      text: 'Closing a round opens one action for every trigger: the department comes from the role map in the settings, the due day is ten working days after closing. While forms are out you are asked first.\nA form that comes back after closing is kept as late and changes no figure; its opinion opens an action at once.',
    },
    actions: {
      title: 'Actions',
      text: 'Every action has a code (IM-2026-0001), the department that answers, a responsible person, a due day and the department that follows it up. Its page is the work from top to bottom: problem and clause → cause (5-Why, fishbone) → short-term, long-term and preventive measures, each with owner and due day → confirmation → closing.\nA department without this program gets a one-page improvement report: on paper, or as an Excel file that is filled in and read back with “Import the reply”; what it would change is shown before it is kept.\nAn action is confirmed by the next round’s figure for the same item, customer or dimension (brought with its change), or by a day with evidence. What was not effective goes back to its cause; the cycle before stays readable. Nothing is closed without confirmation. Overdue actions climb: head of department → head of quality → management representative (editable in the settings).',
    },
    complaints: {
      title: 'Complaints: taking one, and its clocks',
      text: 'Press N to take a complaint: customer, contact, part, batch and defect are completed from a few characters, pictures are pasted, Ctrl+Enter saves. Severity, safety and complexity choose the limits (Settings → Complaint limits). The acceptance sheet and a mail draft to the customer are one press away. An old register is brought in by “Import”; what comes in closed counts as closed before this system.\nThe clocks are a chain: t0 received → t1 confirmed → within 30 minutes t2 improvement engineering notified → within 30 t3 OQC told → within 30 t4 stock counted; from t1 within 30 minutes t5 in-process QC told → within 30 t6 work in process counted. What counts is when it happened, night and holiday too; exactly 30:00 is on time. A time told late or put right needs a reason and the old one stays; late stays late for ever. The 8D has three working days, the day of receipt not counted; the customer’s own limit wins.\nThe page follows the order of the work. “Missing for closing” lists each thing that is missing: the effect confirmed by the two named people, the new revisions of the control documents, a look at earlier cases … Closing is refused while one is missing. What comes back is reopened: a new run, the one before stays as it is.',
    },
    eightD: {
      title: 'The 8D report',
      text: '“Open 8D” on a complaint: D0 to D8, a page each, with what the step still lacks on the right. D4 asks for a root cause with proof in each of four branches: occurrence and non-detection, technical and systemic. Measures of D5 and D6 with a department and a due day are improvement actions at once, on Today and in the calendar.\nThe report is a PDF, a workbook or a document, in Chinese, English or both; every version that went to the customer is kept as it was sent, with his verdict. A customer’s own 8D form is given once as an Excel template with named cells and filled from then on.',
    },
    meetings: {
      title: 'Meetings',
      text: 'The agenda comes from open actions or from a round. Attendance, discussion and conclusions are written down; every decision is an action with department, responsible person and due day. Minutes are printed, signed and approved, then they stay as they are; “Send” makes a mail draft with the minutes, opened in the mail program of this PC.',
    },
    signatures: {
      title: 'Signatures, attachments, form catalogue',
      text: 'Prepared, reviewed, approved and confirmed are signed on the record’s page; where people sign in, the password is asked once more. What is signed is the content of that moment: when it changes later, the signature shows as void.\nFiles are pasted, dropped or chosen, several at once; arrows and circles are drawn on a copy of a picture, the picture itself stays.\n“Settings → Form catalogue” holds number, version, effective day and retention of every printed form and report; a change is a new version, papers that went out keep theirs.',
    },
    history: {
      title: 'History, deleting, retention',
      text: 'Every change is kept: who, when, on which PC, before and after, and why (a reason is asked after closing). Rows are only ever added and each is chained to the one before: “Verify” finds the row that was touched. Any text can be searched, and the whole exported for auditors.\nDeleting is marking: undone within 10 seconds, restored from the recycle bin later; before its retention has passed nothing is removed for good.',
    },
    people: {
      title: 'People and sign-in',
      text: 'An office of one needs no sign-in. Several people turn it on under “Settings → Sign-in”: a name and a password each, and the window locks when nobody is there (drafts stay). The recovery code that you get belongs, printed, into a locked cabinet: it is the only way back when the administrator’s password is forgotten.\nThe role says what somebody may do (viewer, clerk, engineer, manager, administrator), a function what he may sign (management representative, head of quality …). Who leaves gets a day of leaving; his records stay.',
    },
    reports: {
      title: 'Reports',
      text: 'Export gives Excel (with formulas that recompute) and PDF. Their figures equal the screen’s and the command line’s, because they come from one place.',
    },
    backup: {
      title: 'Backup and restore',
      text: 'A verified copy is made every day and on closing after changes: all of the last 2 days, then 12 daily, 10 weekly, 9 monthly. Settings → Backup exports a .kesheng file for another disk and restores from one; the state before is kept, so a restore can be undone.\nIn the data folder app.db is the data, backups the copies, logs the log. Do not keep it on a network or synchronised drive.',
    },
  },
};
