import type { Schema } from './zh'

export const en: Schema = {
  app: {
    name: 'Xiezhi · Environmental Enforcement', tagline: 'Which article each step rests on, how every deadline is counted, where the file is wrong: always with its source.', nav: 'Main', skip: 'Skip to content',
    demo: 'Demonstration: agencies, people and cases are invented. Do not enter real data.', more: 'More', otherLanguage: '中文', signOut: 'Sign out',
  },
  nav: { desk: 'My desk', cases: 'Cases', reviews: 'Legal review', deliberations: 'Deliberation', imports: 'File review', numbers: 'Numbers', rules: 'Rule book', statutes: 'Statutes', accounts: 'Accounts', organisation: 'Units and officers', audit: 'Audit log', disclosures: 'Publication', firms: 'Firms', monitor: 'Monitoring' },
  login: {
    loading: 'Loading the demo: {step} {done}', title: 'Sign in', account: 'Account', password: 'Password', submit: 'Sign in', busy: 'Signing in…', wrong: 'Account or password is wrong', or: 'or', oidc: 'Sign in with {name}', oidcApart: 'Sign in with {name} (on another page)', back: 'Back to the sign-in page',
    help: 'Forgotten password or locked account: ask the security administrator of your unit.', again: 'Your session has expired', againBanner: 'Your session has ended: what you type is kept on this computer; sign in again when you pause.', againText: 'This page and what you typed are still here. Sign in again and go on.',
  },
  password: { title: 'Change password', must: 'The first sign-in needs a new password', old: 'Old password', fresh: 'New password', again: 'New password again', differs: 'The two new passwords differ', submit: 'Save the new password' },
  notFound: { title: 'There is no such page', text: 'The address may be wrong, or the content has moved.', home: 'Back to the start' },
  error: {
    offline: 'The server cannot be reached', offlineAdvice: 'Check the network and try again. What you typed is kept in this browser.', offlineBanner: 'Offline: you can go on reading; what you type is kept here until the network is back.',
    unknown: 'This was not completed', unknownAdvice: 'Try again later; if it persists, give the code below to the system administrator.', expiredAdvice: 'Sign in again; what you typed is still here.',
    gone: 'Not found', goneAdvice: 'It may have moved; choose again from the list.', busyAdvice: 'Too many requests; wait a moment.',
    denied: 'Your role may not see this', deniedAdvice: 'If your work needs it, ask the security administrator of your unit.', retry: 'Try again',
  },
  state: { loading: 'Loading' },
  light: { overdue: 'Overdue', near: 'Due soon', normal: 'In time', paused: 'Not running', met: 'Done', ended: 'Ran out', daysOver: '{days} d over', daysLeft: '{days} d left', today: 'Due today' },
  severity: { fatal: 'Block', major: 'Warning', minor: 'Note', unsure: 'Cannot tell' },
  outcome: { pass: 'Pass', fail: 'Fail', 'not-applicable': 'Not applicable', 'cannot-tell': 'Cannot tell' },
  provenance: { seen: 'Text seen', secondary: 'Secondary source', 'from-memory': 'From memory', derived: 'Derived', design: 'By design' },
  stage: {
    lead: 'Lead', inspection: 'Inspection', filing: 'Filing', investigation: 'Investigation', measures: 'Measures', notice: 'Prior notice',
    hearing: 'Hearing', deliberation: 'Deliberation', decision: 'Decision', service: 'Service', enforcement: 'Enforcement', oversight: 'Oversight',
  },
  category: {
    A: 'Competence and jurisdiction', B: 'Party', C: 'Filing and time limits', D: 'Investigation and evidence', E: 'Facts and law applied', F: 'Discretion and outcome',
    G: 'Review, notice, hearing, deliberation', H: 'Documents', I: 'Service, publication, enforcement, referral, archive',
  },
  rank: { law: 'Law', regulation: 'Administrative regulation', rule: 'Departmental rule', interpretation: 'Judicial interpretation', normative: 'Normative document' },
  procedure: {
    ordinary: 'Ordinary procedure', summary: 'On the spot', 'no-penalty': 'No penalty', 'daily-penalty': 'Daily penalty', seizure: 'Seizure',
    'detention-referral': 'Referral for detention', 'criminal-referral': 'Criminal referral',
  },
  regime: { 'before-code': 'Law before the Code', code: 'Ecological Environment Code', crossing: 'Conduct crosses the Code', unknown: 'Applicable law not certain' },
  step: { done: 'done', now: 'current stage', skipped: 'nothing recorded', todo: 'not reached' },
  list: {
    filters: 'Filters', clear: 'Clear filters', number: 'Number', party: 'Party', cause: 'Cause', stage: 'Stage', last: 'Last step', agency: 'Agency', handler: 'Officer',
    search: 'Number, party, cause', plain: 'Plain table (screen reader, print)', before: 'Previous 100', after: 'Next 100', count: '{count} cases', atLeast: '{count} listed, scroll for more',
    filteredOut: 'No case passes the filters', noCases: 'No cases yet', noCasesText: 'Cases appear here once files are imported or a lead is recorded.', begin: 'New case',
  },
  views: { title: 'Saved views', name: 'Name of the view', save: 'Save', hint: 'Set filters, then save them here or bookmark the address.', remove: 'Remove view {name}' },
  desk: {
    title: 'My desk', mustToday: '{count} due today', asOf: 'Counted as of {day}', preview: 'Preview', list: 'What is due', search: 'Number, party, matter', when: 'Due',
    group: { overdue: 'Overdue', today: 'Today', 'three-days': 'Within three days', week: 'Within a week', later: 'Later', paused: 'Suspended' },
    groupText: { overdue: 'the statutory term has passed; reasons are needed', today: 'today is the last day', 'three-days': '', week: '', later: '', paused: 'this time does not count' },
    nothing: 'Nothing is due today', nothingText: 'Statutory terms of your cases appear here by urgency.', nextDue: 'Next due day {day}', filteredOut: 'Nothing passes the filters',
    open: 'Open', openCase: 'Open the case of {party}', shown: '{count} items listed', choose: 'Choose an item to see how its term is counted', handler: 'Officer {name}', dueOn: 'Last day {day}', why: 'How the term is counted', basis: 'Legal basis', toCase: 'Open case',
  },
  case: {
    map: 'Map of the procedure', side: 'Volume, timeline and terms', volume: 'Volume', timeline: 'Timeline', due: 'Terms', noDay: 'day unknown', recorded: 'No. {sequence} · recorded by {by} on {at}',
    checked: 'Checked up to no. {sequence}', counts: '{entries} entries · {documents} documents', used: '{used} of {total} days used', filed: 'filed {day}', noClock: 'No term is running', noDue: 'No term is running', opens: 'Not before {day}',
  },
  start: { title: 'New case', what: 'Where does it begin', text: 'Record a lead or an order from above, write its first document, or upload one. The case exists with its first entry.' },
  task: { dispatch: 'Dispatch the lead', answer: 'Report back', title: 'To be done now', submit: 'Submit to legal review', review: 'Write opinion', return: 'Return', attend: 'Record attendance', vote: 'Vote', deliberate: 'Write record' },
  forms: {
    title: 'Write a document', titleFor: 'Write a document: {event}', write: 'Write', search: 'Name or stage', count: '{count} forms', next: 'Needed next', draft: 'Go on with draft, {count} missing', used: 'Exists', none: 'There is no such form', outside: 'This comes with a paper from outside', outsideText: 'Requests, statements, reports and receipts of the party or of other bodies are uploaded; they are read and recorded.',
  },
  files: { choose: 'Upload', drop: 'Permit, monitoring report, photo, signed receipt; or drop a file here', tooLarge: 'Larger than 100 MB; compress or split it.', done: '{name} is in the file, {count} recorded' },
  draft: {
    chip: 'Draft', list: 'Drafts', lacks: '{count} missing', ready: 'complete', look: 'View', edit: 'Edit', preview: 'Preview', issue: 'Issue', discard: 'Delete draft', discardSure: 'Delete this draft? What was typed is not kept.', save: 'Save',
    saved: 'Saved {at} · revision {revision}', changed: 'Changed; saved when you pause', saving: 'Saving…', conflict: 'Changed by somebody else', offline: 'Not saved: offline, kept in this browser', waiting: 'Not saved: the server cannot save at the moment; kept on this computer and tried again soon', expired: 'Not saved: session expired, kept in this browser', failed: 'Not saved', wrong: '{count} values cannot be read and were not saved',
    mergeTitle: 'Somebody else changed this draft', mergeText: '{by} saved it at {at}. Choose field by field; what only one of you changed is chosen already.', field: 'Field', mine: 'Mine', theirs: 'By {by}', all: 'All', both: 'Both changed it', empty: '(empty)', toChoose: '{count} still to choose', mergeGo: 'Merge and save',
  },
  paperField: {
    title: 'Values', missing: '{count} missing', complete: 'Nothing is missing', onlyMissing: 'Only missing', lawOn: 'Law as of', required: '(required)', fromCase: 'From the case', fromCaseShort: 'case', numbered: 'Given when issued', change: 'Change {field}: {words}', cite: '{field}, no. {number}', citeHint: 'Statute and article', citePlain: 'Statute not recognised; printed as typed', addCite: 'Add', row: '{field}, row {number}', addRow: 'Add', removeRow: 'Remove row {number} of {field}',
  },
  check: { running: 'Checking…', done: 'Live · {seconds} s', broken: 'Check interrupted; it goes on by itself', notes: 'Next step and what was cured', refused: 'Issuing now would be refused: {count}', cured: 'This document cures {count}' },
  issue: {
    title: 'Issue: {title}', number: 'Number', numberGiven: 'Next number in sequence, given when issued', noNumber: 'This kind has no number', events: 'Records', noEvents: 'Filed', kept: 'Makes', files: 'DOCX, PDF and OFD, kept in the file unchanged', missing: '{count} required values are missing', refused: '{count} reasons against issuing', fatal: '{count} blocks remain after issuing', hint: 'An issued document cannot be changed; mistakes are corrected by a new version.', back: 'Back', confirm: 'Issue',
  },
  papers: { version: 'Version', versionOf: 'Version {version}', versionAt: 'Version {version} · {by} · {at}', compare: 'Compare', renew: 'New version', diff: 'Versions: {title}', from: 'Old', to: 'New', changes: '{count} differences', void: 'Void number', voidTitle: 'Void number {number}', voidText: 'For a paper that has its number and must not go out. The number stays in the register as void and is never given again; what the paper put into the case is withdrawn.', voidReason: 'Why it is void', voidSure: 'Void it' },
  numbers: {
    lead: 'Numbers run on by agency, kind and year; void ones stay in their place and are not given again.', nothing: 'No number was given yet', nothingText: 'Papers with a number appear here once issued.', sequence: 'Agency, kind and year', number: 'Number', state: 'State', is: { used: 'Used', void: 'Void', replaced: 'Replaced' }, paper: 'Paper', given: 'Given', reason: 'Why it is void', approved: '(approved by {by}, {at})', replaced: 'The paper took another number', count: '{given} numbers, {voided} void', gaps: '{count} missing', noGap: 'No gap', case: 'Case', openCase: 'Case: open that of number {number}', fetch: 'PDF: fetch the paper with number {number}',
  },
  queue: {
    waiting: 'Waiting', returned: 'Returned', passed: 'Reviewed', toHold: 'To be held', held: 'Held', state: 'State', reviews: 'What the machine found is marked in each case; the most serious come first.', deliberations: 'Cases that passed legal review and need collective deliberation.', marks: 'Found', submitted: 'Submitted', do: 'Action', days: '{days} days', clean: 'Nothing grave', nothing: 'No case here', reviewsNothing: 'Cases appear here once submitted to legal review.', deliberationsNothing: 'Cases appear here once they passed legal review and need deliberation.',
  },
  handOver: {
    button: 'Hand over', title: 'Hand the case over', all: 'Hand over all cases', titleAll: 'Hand over all cases of {person}', to: 'To which unit', give: 'Hand over', giveAll: 'Hand over {count} cases', now: 'Now handled by {unit}', noCases: '{person} has no case that is not archived', cases: '{count} cases not archived',
    hint: 'Only to your unit and those below. Who handles and sees the case changes; the docket stays as it is, and the audit log notes it.', will: '{unit} will handle it.', nobody: 'No officer of the handling unit has a valid certificate; hand the case to another unit first, or enter a certificate.',
  },
  matrix: {
    views: 'What is shown', document: 'Document', title: 'Elements · evidence · articles', element: 'Element', alleged: 'Alleged', evidence: 'Evidence', articles: 'Articles', outcome: 'Outcome', rules: 'Checks: {count}', none: '—', unsure: 'not clear',
    gap: { evidence: 'No evidence', articles: 'No article' }, asOf: 'Articles as in force on {day}', noDay: 'The day of the conduct is not known; articles as in force now', unnamed: 'Cause not known', unknown: 'No entry of the catalogue of violations fits',
    nothing: 'Nothing to compare yet', nothingText: 'Records of inspection and interview and notices are compared here, element by element, once they are in the file.', hint: 'Press a piece of evidence to see where it stands. An element without clear evidence never passes.',
  },
  disclosure: {
    lead: 'Decisions the law wants published, the most pressing first; the term runs from the decision.', waiting: 'To publish', published: 'Published', withheld: 'Withheld', withdrawn: 'Withdrawn', due: 'Last day', light: 'Term', on: 'Day', ground: 'Ground and reason', reason: 'Reason', approved: 'Approved by {name}',
    record: 'Write the record', withhold: 'Withhold', choose: 'Choose one to see how its term is counted', nothing: 'No case now', waitingNothing: 'Decisions to be published are listed here once they are made.', publishedNothing: 'Decisions are listed here once their publication is recorded.', withheldNothing: 'Decisions kept from publication are listed here with ground, reason and approval.', withdrawnNothing: 'Publications that were taken back are listed here with the reason.',
    hidden: 'Before publishing', hiddenText: 'Personal data must be hidden in what is published; the record is checked while it is written.', rule: 'The rule', doneOn: 'Published on {day}', withheldOn: 'Withheld on {day}', withdrawnOn: 'Publication withdrawn on {day}', readOnly: 'Your role may look; the disclosure clerk records.',
  },
  tree: { marks: '{count} {severity}' },
  paper: { region: 'Text of the document', page: 'Page {page}', none: 'The file has no documents yet', noneText: 'Documents appear at the left once they are recorded.', noFile: 'There is no original behind this document', noFileText: 'Its content was entered directly.' },
  finding: {
    panel: 'Legality check', filter: 'Show one kind', none: 'Nothing found', noneText: 'Every check that could be decided has passed.', passed: '{count} passed', keysMove: 'move', keysOpen: 'show',
    gist: 'Gist', asOf: 'as in force on {day}', toStatute: 'Statute', places: 'Places', at: 'page {page}, paragraph {paragraph}', cure: 'Cure', forPerson: 'For a person to check', forPersonText: 'What was read does not allow a judgement: nothing is deducted and nothing passes.', rubric: 'Rubric {item}', moreCites: '{count} more', unfold: '{count} more that could not be told', awaited: '{count} wait for papers that are not on file yet',
  },
  next: {
    title: 'Next steps', open: 'Open', closed: 'Closed', none: 'Nothing can be recorded now', plain: 'Record directly', papers: 'Comes with a document', readOnly: 'Your role may look but not record.', override: 'The head may let this pass with signed reasons.', earlier: 'Record what was done earlier', earlierText: 'Today is not a lawful day for it; what was done before may be recorded with its own day.',
  },
  override: { sign: 'Override', whichOne: 'Override: {words}', once: 'An override holds for one finding and one step and ends when that step was taken. Reason and signature are kept in the docket and cannot be changed.', open: 'Overridden', used: 'Overridden and taken', by: 'Signed by {name} on {day} (entry {sequence}):' },
  form: {
    title: 'Record: {event}', restored: 'What you had not sent was restored', happenedOn: 'Happened on', yes: 'Yes', no: 'No', check: 'Check first', record: 'Record', discard: 'Discard', refused: '{count} reasons against it; nothing was recorded',
    expired: 'The session expired; sign in and press again.', goOn: 'Seen; check against the newest state', newer: 'No. {sequence} {event} ({by}, {day})', hint: 'What is recorded cannot be deleted; mistakes are corrected by another entry. Your text is kept until the browser closes.',
    wrongMoney: 'An amount such as 1234.50', wrongCount: 'A positive whole number',
  },
  field: {
    number: 'Number of the argument', isAdopted: 'Adopted', answer: 'Answer and reasons', argument: 'Argument', recipient: 'Receiving body', task: 'What to look into', findings: 'What was seen', reason: 'Reason', court: 'Court', correction: 'Correction', by: 'Decided by', seq: 'Which entry',
    finding: 'What was found', signedBy: 'Signed by', source: 'Source', content: 'Content', isTaken: 'Case taken', outcome: 'Outcome', result: 'Result', body: 'Reconsideration body', officer: 'Officer', isGranted: 'Recusal granted',
    submittedBy: 'Submitted by', amountFen: 'Surcharge (yuan)', issuer: 'Issued by', dueOn: 'To be done by', member: 'Member', isInFavour: 'In favour', view: 'Opinion', attendees: 'Who came', ground: 'Legal ground of not publishing', approvedBy: 'Approved by',
  },
  attendee: { name: 'Name', post: 'Post', role: 'Role', add: 'Add a person', remove: 'Remove person {number}', chair: 'Chair', member: 'Member', recorder: 'Recorder', reporter: 'Reporter', observer: 'Observer' },
  effect: { title: 'After recording', quiet: 'Terms and findings stay as they are.', stage: 'Enters stage', moved: 'Moves', begun: 'Begins', ended: 'Ends', raised: 'New:', cured: 'Cured:' },
  job: {
    waiting: 'Waiting', running: 'Checking', done: 'Done', cancelled: 'Cancelled', failed: 'Failed', doneOf: '{done} of {total}', doneOnly: '{done} read, total unknown', rate: '{rate} per second', ratePerMinute: '{rate} per minute', secondsLeft: 'about {seconds} s left', minutesLeft: 'about {minutes} min left', cancel: 'Cancel',
  },
  imports: {
    lead: 'Hand in old case files; each is checked item by item, exactly as on the command line.', drop: 'Drop case files here', formats: 'archive, single document or ledger, up to 2 GB; Word, PDF, OFD, text, tables, scans', choose: 'Choose a file', sending: 'Sending {name}', tooLarge: 'Larger than 2 GB; send it in parts.', empty: 'The file is empty (0 bytes).',
    nothing: 'No files imported yet', nothingText: 'Choose an archive in which every folder is one case file.', jobs: 'Imports', casesShort: '{count} files', notCancelled: 'It could not be cancelled; try again.', report: 'Download result (JSON)',
    count: { cases: 'files', fatal: 'blocks', major: 'warnings', minor: 'notes', cannotTell: 'cannot tell', unreadable: 'unreadable' },
    cases: 'Case files', case: 'Case file', documents: 'Docs', total: 'Score', noScore: 'none', noCases: 'No case file was found', noCasesText: 'The archive holds no document that could be recognised.', reading: 'Reading the first file', readingText: 'Files appear here one by one; you can open them at once.',
  },
  report: { views: 'Shown', document: 'Document', score: 'Score sheet', unreadable: 'Unreadable', allRead: 'Every file was read.' },
  score: {
    points: 'points', provisional: 'provisional', provisionalText: 'Some items cannot be decided by machine: neither given nor taken, a person finishes the score.', legality: 'Legality', normative: 'Form', deductions: 'Deductions', total: 'Total', item: 'Item', words: 'Content', outcome: 'Outcome', standard: 'Standard', earned: 'Earned',
    part: { legality: 'Legality (veto)', normative: 'Form', basic: 'Basic elements' },
  },
  rules: {
    lead: 'Every rule names its basis, condition and cure, and has examples.', search: 'Title or id', category: 'Category', severity: 'Severity', rule: 'Rule', rubric: 'Rubric', checks: 'Checks', provenance: 'Source', none: 'Nothing matches', message: 'What it says', when: 'When it asks', require: 'What must hold', from: 'From {from}', fromUntil: 'From {from} until {until}', inForce: 'In force', examples: 'Examples', example: 'Situation', expect: 'Expected',
  },
  statutes: {
    lead: 'Cited in the version in force on the day; gists are in our own words.', search: 'Name of the statute', rank: 'Rank', allRanks: 'All ranks', onlyInForce: 'In force only', name: 'Name', versions: 'Versions', newest: 'Newest', state: 'State', repealed: 'Repealed', timeline: 'Versions', until: 'until {day}', articles: '{count} articles', gists: 'Gist of articles', gistsText: 'Gists are summaries, not the text; findings quote the text once it was imported.', article: 'Article', rules: 'Rules resting on it', ruleCount: '{count} rules',
  },
  roots: { title: 'Daily roots', lead: 'Each day one root binds the lines of all dockets; once published or deposited outside, nobody can make the chain anew.', none: 'There is one after the first day', day: 'Day', dockets: 'Dockets that grew', file: 'Root file of {day}', exportOne: 'Export lines' },
  audit: { lead: 'Every read of personal data and every export is noted; nobody can change it.', nothing: 'Nothing noted yet', at: 'Time', account: 'Account', action: 'Action', subject: 'Subject', outcome: 'Outcome', result: { done: 'done', refused: 'refused', locked: 'locked', 'out-of-scope': 'out of scope' } },
  action: { append: 'Record', 'export-dockets': 'Export dockets', 'export-packets': 'Export packets', 'cancel-import': 'Cancel import', 'change-password': 'Change password', 'export-import': 'Export result', import: 'Import', 'read-case': 'Read case', 'read-import': 'Read file', 'sign-in': 'Sign in', 'sign-out': 'Sign out', 'read-documents': 'Read documents', 'read-disclosures': 'Look at decisions to publish', 'read-matrix': 'Look at the matrix', 'read-officer-cases': 'Look at the cases of an officer', 'hand-over-case': 'Hand over case', 'read-firm': 'Read a firm',
    'add-unit': 'Add unit', 'change-unit': 'Change unit', 'end-unit': 'End unit', 'add-officer': 'Add officer', 'change-officer': 'Change officer', 'end-officer': 'End officer', 'import-officers': 'Import officers',
    'add-account': 'Add account', 'change-account': 'Change account', 'reset-password': 'Reset password', 'lock-account': 'Lock account', 'unlock-account': 'Unlock account', 'end-account': 'End account', 'void-number': 'Void number', 'read-numbers': 'Look at numbers', 'read-text': 'Read a paper', 'read-paper': 'Read a paper', 'read-draft': 'Read a draft', 'begin-draft': 'Begin a draft', 'drop-draft': 'Drop a draft', 'issue-paper': 'Issue a paper', 'export-paper': 'Fetch a paper', 'collect-file': 'Hand in a file', 'export-file': 'Fetch a file', 'read-reviews': 'Look at reviews', 'read-deliberations': 'Look at deliberations', 'list-cases': 'List cases', 'search-cases': 'Search cases', 'read-desk': 'Look at the desk', 'list-officers': 'List officers', 'read-officer': 'Look at an officer', 'list-accounts': 'List accounts', 'list-firms': 'List firms', 'add-firm': 'Add a firm', 'import-firms': 'Import firms', 'read-episode': 'Read episode', 'judge-episode': 'Give verdict', 'lead-of-episode': 'Make a lead', 'read-outlet': 'Read outlet', 'read-series': 'Read series', 'put-device': 'Register a device', 'put-outlet': 'Register an outlet', 'put-protocol': 'Register how a device speaks', 'put-limit': 'Register a limit', 'put-stop': 'Register a stop', 'put-mark': 'Register a mark', 'put-equipment': 'Register equipment', 'put-factor': 'Register a factor', 'put-profile': 'Register a plant', 'read-register': 'Read a register', 'import-register': 'Import outlets', 'read-firm-monitoring': 'Read a firm’s monitoring', 'read-statistics': 'Read statistics' },
  firms: {
    lead: 'Firms and their discharge permits; the party of a case leads to its firm.', search: 'Name, credit code, permit number', count: '{count} firms', none: 'No such firm', noneText: 'No firm in your area is on the register yet.',
    name: 'Name', trade: 'Trade', place: 'Place', number: 'Permit', typeTitle: 'Kind', until: 'Valid until', cases: 'Cases', type: { full: 'Full', simple: 'Simplified', registered: 'Registered' }, validityTitle: 'Validity', validity: { valid: 'Valid', ending: 'Ends within 60 days', ended: 'Ended' },
    creditCode: 'Credit code', head: 'Legal representative', address: 'Address', permit: 'Discharge permit', span: '{from} to {until}', outlets: 'Outlets and limits', noOutlets: 'Registered only, no limits', outlet: 'Outlet', medium: { water: 'Water', air: 'Air' }, factor: 'Factor', limit: 'Limit', about: 'Cases and leads', noCases: 'No case about this firm', isLead: 'Lead', ofCase: 'Register of firms',
    add: 'Add a firm', import: 'Import a list', importText: 'CSV (UTF-8 or GB18030) or Excel; nothing is taken while anything is wrong. Columns: {columns}', columns: '企业名称, 统一社会信用代码, 法定代表人, 住所, 行业, 所在地单位, 许可证编号, 管理类别, 有效期起, 有效期至', unit: 'Unit of the place', from: 'Valid from', save: 'Save', cancel: 'Cancel', added: '{added} firms added', refused: 'Nothing added: {wrong} values are wrong; correct them and import again', row: 'Row {row}, “{column}”:',
  },
  series: {
    nothingChosen: 'No moment chosen', noValue: 'no value', comma: ', ', over: 'above limit', between: 'least {low} greatest {high}', flagged: 'mark {flag}', own: 'computed here', revised: 'revised {count} times', marker: 'Episode {number}: {words}', help: 'Showing {from} to {until}. Left and right step, with Shift they move the picture, plus and minus zoom, Esc shows all; drag to choose a span.', overview: 'The year at a glance ({name}), looking at {from} to {until}', limit: { moment: 'limit (moment) {value}', hour: 'hourly limit {value}', day: 'daily limit {value}' },
  },
  monitor: {
    episodes: 'Episodes', outlets: 'Outlets', statistics: 'Statistics', stateTitle: 'State', state: { open: 'Open', watch: 'Watched', lead: 'Leads', dismissed: 'Ruled out' }, strengthTitle: 'Sign', strength: { hard: 'Hard', soft: 'Soft' }, scoreTitle: 'Score', score: 'score {score}', from: 'From', where: 'Firm and outlet', sentence: 'What was seen',
    search: 'Firm, outlet, words', count: '{count} episodes', filteredOut: 'No episode passes the filters', nothing: { open: 'Nothing waits for a verdict', watch: 'Nothing to watch', lead: 'None became a lead yet', dismissed: 'None was ruled out yet' }, nothingText: 'What is unusual in the data received appears here as episodes, without reloading.', choose: 'Choose an episode to see what it rests on and what to check', panel: 'Episode', cards: 'Detectors that fired: {count}', seenAt: 'seen {at}', toOutlet: '{firm} {outlet}: see the series',
    indication: 'An episode is a lead, not a finding; penalties rest on evidence collected by law.', isLead: 'It is a lead now.', openLead: 'Open the lead', toLead: 'Make it a lead', judge: 'Verdict…', verdictTitle: 'Verdict', verdict: { dismissed: 'Ruled out (false alarm)', 'instrument-fault': 'Instrument fault', confirmed: 'Confirmed' }, reason: 'Reason', reasonHint: 'What it rests on: operating records, declared maintenance, a visit', giveVerdict: 'Record', cancel: 'Cancel',
    searchOutlets: 'Firm, outlet, id', outletCount: '{count} outlets', noOutlets: 'No such outlet', noOutletsText: 'Outlets with registered devices are listed here.', outletId: 'Id', mediumTitle: 'Medium', medium: { water: 'Water', gas: 'Gas' }, lastAt: 'Last data', transferRate: 'Valid share', outletState: { online: 'Online', late: 'Late', silent: 'Silent', never: 'Never seen' }, basis: { standard: 'from a standard', practice: 'from practice', own: 'our own' },
    card: { ruledOut: 'Ruled out', firstCheck: 'Check first', guard: 'Guard', definition: 'Detector', window: '(window: {window})', use: 'Use', record: 'Record', precision: '{share} confirmed ({decided} verdicts)', noPrecision: 'no verdict yet', times: 'fired {count} times, this is the latest', parameters: '{count} figures (version in force from {day})', source: ': {source}', packets: '{count} raw packets with their hashes', packet: 'Packet {position} · {at} · {mn}' },
  },
  corrected: {
    title: '{count} corrected', text: 'Means computed here were computed again from what came, or came differently, after their hour was closed; what an episode says is as it was then.', hour: 'hourly mean', day: 'daily mean', value: '{value} ({valid}/{parts} valid)', nothing: 'nothing when it was closed', cause: { late: 'came late', changed: 'sent differently' }, by: 'corrected {at} by packet {packet}, now version {revision}',
  },
  receiver: { listening: 'Receiving · port {port} · {devices} devices', off: 'Not receiving', offText: 'Name a port by --hj212-port at the start to receive.', unknown: 'Receiver not known', refused: '{count} refused', connections: 'Connections now', devices: 'Devices', received: 'Packets received', kept: 'Kept', repeated: 'Repeated', refusedConnections: 'Connections refused', rejects: 'Why packets were refused', remarks: 'Kept, but remarkable', noRejects: 'None refused', clocks: 'Clocks of devices', seconds: '{seconds} s', root: 'Last hash of {day}' },
  outlet: {
    views: 'What is shown', tab: { chart: 'Series', table: 'Table', heat: 'Week by hour', file: 'Register' }, span: 'Span', days: { day: 'Day', week: 'Week', month: 'Month', year: 'Year' }, grain: 'Values', auto: 'Auto', grains: { minute: 'Minutes', hour: 'Hours', day: 'Days' }, keys: '← → step · + − zoom · drag a span · Esc all', chart: 'Series of {name}', last: 'last data {at}', calibrated: 'calibrated {at}', notCalibrated: 'no calibration on record',
    noValues: 'No values in this time', noValuesText: 'None came as {grain}; choose another time or other values.', toHours: 'Show hours', noEpisodes: 'No episodes', noEpisodesText: 'Nothing unusual was found in the data of this outlet; that does not prove compliance.', heat: 'Means by weekday and hour', heatText: 'means, {unit}; normal hours only', at: 'Time', declared: 'Declared and marked', open: 'now',
    inForce: 'In force', since: 'from {from}',
  },
  register: {
    kind: { outlets: 'Outlet', limits: 'Limits', devices: 'Data loggers', protocols: 'How they speak', factors: 'Factors', stops: 'Stops and orders', marks: 'Marks', equipment: 'Equipment with meters', profiles: 'Plant' },
    add: 'Add', change: 'Change', addTitle: 'Register: {what}', changeTitle: 'Change: {what}', changeOne: 'Change {what}', none: 'Nothing is registered', asOf: 'As of', allVersions: 'All versions', rule: 'Changes are dated: the new one holds from a day, the old one until the day before; both stay.',
    mode: 'How it is changed', modes: { add: 'Add', change: 'From a day on', correct: 'Correct a slip', end: 'End' }, optional: '(optional)', yes: 'yes', no: 'no', why: 'Reason', whyHint: 'What was there and the reason stay in the history.', wrong: '{count} wrong, nothing was saved', untilHint: 'Empty while it holds', fromHint: 'The old entry ends the day before', password: 'PW of the packets; not shown again', keptPassword: 'Empty: the password stays', key: '32 hexadecimal digits or 16 characters; never shown again; empty: the key stays', edition: 'Empty: the packets tell it', periodLabel: 'Whether the time of a period is its beginning or its end; empty: the end in 2005, else the beginning', factorHint: 'Code or Chinese name, such as a21026 or 二氧化硫', codesHint: 'Codes or names due every hour, with commas between',
    history: 'History: {count}', at: 'Changed at', what: 'What', before: 'Before', by: 'Account', reason: 'Reason', followed: 'Followed by another or ended',
    field: { outlet: 'Outlet id', outletName: 'Name', medium: 'Medium', from: 'First day', until: 'Last day', fromAt: 'From', untilAt: 'Until', mn: 'MN', password: 'Password', edition: 'Edition', periodLabel: 'Time label', partMinutes: 'Minute data (min)', keyState: 'SM4 key', sm4Key: 'New key', instrument: 'Instrument', intervalMinutes: 'Interval (min)', factors: 'Hourly factors', factor: 'Factor code', averaging: 'Averaging', atMost: 'Limit', unit: 'Unit', basis: 'Basis', stopKind: 'Kind', stopBasis: 'Document', statedAt: 'Stated at', allowedShare: 'Share left (0 to 1)', state: 'State', markedAt: 'Marked at', markedBy: 'Marked by', equipmentName: 'Name', purpose: 'Purpose', powerFactor: 'Power code', ratedKilowatts: 'Rated power (kW)', factorName: 'Name', isPollutant: 'Pollutant', range: 'Range', detectionLimit: 'Detection limit', resolution: 'Resolution', yearlyKg: 'Yearly limit (kg)', plant: 'Plant', isBatch: 'In batches', referenceOxygen: 'Reference oxygen (%)', ductArea: 'Duct area (m²)', normalFlow: 'Usual flow', moisture: 'Moisture (0 to 1)' },
    choice: { '2005': 'HJ/T 212—2005', '2017': 'HJ 212—2017', '2025': 'HJ 212—2025', begin: 'beginning', end: 'end', set: 'set', none: 'not set', water: 'water', gas: 'gas', moment: 'moment', hour: 'hourly mean', day: 'daily mean', 'declared-stop': 'declared stop', 'ordered-stop': 'ordered stop', 'ordered-limit': 'ordered limit', stop: 'stopped', 'start-up': 'starting or stopping', maintenance: 'maintenance', calibrated: 'calibration', 'parameter-changed': 'parameter changed', restarted: 'restart', production: 'production', treatment: 'treatment', 'gas-boiler': 'gas boiler', 'coal-boiler': 'coal boiler', 'waste-incinerator': 'waste incinerator', 'waste-water-plant': 'waste water plant' },
    import: 'Import a list', importText: 'CSV (UTF-8 or GB18030) or Excel; one flaw and no row is taken. The titles are one of the sets below; “结束日期” may be added.', choose: 'Choose a file', outletColumns: 'Outlets: 排放口编号、统一社会信用代码、排放口名称、类别、开始日期', deviceColumns: 'Loggers: 设备标识MN、排放口编号、仪器、数据间隔、小时数据因子、开始日期、访问密码', limitColumns: 'Limits: 排放口编号、因子编码、取值时间、限值、单位、依据、开始日期', added: '{added} rows registered', refused: 'Nothing was taken: {wrong} flaws; correct them and import again', row: '{sheet} row {row} “{column}”: ',
  },
  stats: { from: 'From', until: 'Until', lead: 'Leads by the day they came, episodes by the day they were seen.', leads: 'Leads', filed: 'Filed as cases', technology: 'Found by technology', bySource: 'Leads by source', source: 'Source', share: 'Share', noLeads: 'No leads in this time', detectors: 'False alarms by detector', detectorsText: 'Counted from the verdicts of officers; without a verdict an episode is neither false nor confirmed.', noEpisodes: 'No episodes in this time', detector: 'Detector', episodes: 'Episodes', confirmed: 'Confirmed', falseAlarms: 'False', undecided: 'Open', falseRate: 'False share', notKnown: 'not known' },
  leadSteps: { evidence: 'Evidence', title: 'Steps of the lead', received: 'Received', dispatched: 'Dispatched', verified: 'Looked into on site', answered: 'Reported back', settled: 'Filed or settled', until: 'by {day}', toEpisode: 'Episode and series', result: { found: 'something found', normal: 'nothing unusual', 'instrument-fault': 'instrument fault', 'cannot-tell': 'cannot tell' } },
  quarters: { title: 'Automatic monitoring', none: 'No outlet is connected', strip: 'The last twelve quarters', quarter: 'Quarter', valid: 'Valid', exceeding: 'Hours above', episodes: 'Episodes', leads: 'Leads', add: 'Register an outlet', noData: 'n/a', clean: 'none', cleanText: 'None above a limit does not prove compliance.' },
  organisation: {
    lead: 'Changes hold from a day on and what was stays on record; choose a day to see what was so then.', tree: 'Units', search: 'Name, mark, code', noneFound: 'No such unit', noUnits: 'No units yet', fold: 'Fold {name}', asOf: 'As of', past: 'Shown as of {day}; nothing can be changed here',
    level: { province: 'Province', city: 'City', county: 'County', team: 'Team' }, light: { good: 'Valid', near: 'Ends soon', over: 'Not valid', none: 'No certificate' }, lightTitle: 'Certificate',
    name: 'Name', levelTitle: 'Level', parent: 'Unit above', noParent: 'None above', code: 'Code', mark: 'Mark in numbers', inForce: 'In force', officers: 'Officers', due: 'To renew', from: 'From', dated: 'Holds from that day; what was on record before stays.',
    addUnit: 'Add unit', changeUnit: 'Change unit', endUnit: 'End on that day', addOfficer: 'Add officer', changeOfficer: 'Change officer', endOfficer: 'Leaves on that day', change: 'Change', save: 'Save', cancel: 'Cancel',
    person: 'Name', unit: 'Unit', certificate: 'Certificate', certificateFrom: 'Good from', certificateUntil: 'Good until', qualifications: 'Qualifications', noQualifications: 'None on record', history: 'Record of service', goodUntil: 'certificate until {day}', span: '{from} to before {until}', since: 'since {from}',
    noOfficers: 'No officers yet', noOfficersText: 'The system administrator adds them one by one or from a list.', import: 'Import a list', importText: 'Excel or CSV with the Chinese headers of the guide', imported: '{added} added, {changed} changed, {wrong} rows wrong', row: 'Row {row}:',
  },
  unshown: {
    title: '{count} lines of dockets are missing in lists', text: 'These cases stand in the lists below as before that line; all other cases are not concerned, and the dockets themselves are whole. Hand this table to whoever maintains the program; when it is mended, stop it and run xiezhi rebuild, which loads them again.',
    lines: 'Lines missing in lists', list: 'List', docket: 'Case', line: 'Line', position: 'Position', why: 'Why', refused: 'The database cannot keep a value of it', failed: 'The program cannot deal with it', notedAt: 'Noted',
    table: { case_summary: 'Cases', case_due: 'My desk', case_review: 'Legal review and deliberation', case_disclosure: 'Publication', case_party: 'Firms', lead_standing: 'Leads' },
  },
  accounts: {
    lead: 'Accounts are ended, never deleted; every change is in the audit log.', add: 'Add account', search: 'Account, name, unit', account: 'Account', accountText: 'Begins with a letter; letters, digits and . _ -', person: 'Name', unit: 'Unit', noUnit: 'No unit (administrators only)', officer: 'Officer', noOfficer: 'No officer', roles: 'Roles', allRoles: 'All roles',
    stateTitle: 'State', allStates: 'All states', state: { free: 'Free', locked: 'Locked for now', barred: 'Locked', ended: 'Ended' }, until: 'Locked until / ended at', actions: 'Actions', open: 'Open', openOne: 'Open account {account}', none: 'No such account', change: 'Account {account}',
    apart: 'System, security and audit administrators hold no other role. An account sees its unit and the units below.', reset: 'Reset password', lock: 'Lock', unlock: 'Unlock', end: 'End', endSure: 'End it for good', once: 'One-time password of {account}', onceText: 'Shown this once; hand it over in person. It is good until {until} and must be changed at the first sign-in. After that, reset the password here.', identity: 'Identity', identityText: 'Who the person is in {name}; empty to sign in by password only', noted: 'Noted',
  },
  palette: { title: 'Find', button: 'Quick find', hint: 'Number, party, rule, screen', screen: 'Screen', case: 'Case', firm: 'Firm', rule: 'Rule', action: 'Action', none: 'Nothing found', searching: 'Searching', language: 'Switch language' },
  keys: {
    title: 'Keyboard', palette: 'Find', sheet: 'Show this', filter: 'Focus the filter', next: 'Next', before: 'Previous', open: 'Open or show', preview: 'Preview on and off', digit: 'Go to finding', submit: 'Submit', save: 'Save the draft', escape: 'Close', go: 'Go to {screen}', single: 'Single letters are shortcuts',
  },
}
