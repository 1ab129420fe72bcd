/** Chinese is the source: every key stands here, English follows its shape. */
export const zh = {
  app: {
    name: '獬豸 · 生态环境执法办案', tagline: '案卷每一步依据哪条法、期限怎么算、哪里有问题，都有出处。', nav: '主导航', skip: '跳到正文',
    demo: '演示环境：单位、人员、案件均为虚构，请勿录入真实数据。', more: '更多', otherLanguage: 'English', signOut: '退出',
  },
  nav: { desk: '我的待办', cases: '案件', reviews: '法制审核', deliberations: '集体讨论', imports: '案卷评查', numbers: '文号', rules: '规则库', statutes: '法规', accounts: '账号', organisation: '单位与人员', audit: '审计日志', disclosures: '信息公开', firms: '企业名录', monitor: '监测预警' },
  login: {
    loading: '演示数据正在载入：{step} {done}', title: '登录', account: '账号', password: '密码', submit: '登录', busy: '正在登录…', wrong: '账号或者密码不对', or: '或者', oidc: '用{name}登录', oidcApart: '用{name}登录（另开一页）', back: '返回登录页',
    help: '忘记密码或账号被锁定，请联系本单位安全管理员。', again: '登录已过期', againBanner: '登录已过期：填写的内容保存在本机，停笔后请重新登录。', againText: '本页和您填写的内容都还在。重新登录后可以接着办。',
  },
  password: { title: '修改密码', must: '首次登录须先修改密码', old: '原密码', fresh: '新密码', again: '再输一次新密码', differs: '两次输入的新密码不一样', submit: '保存新密码' },
  notFound: { title: '没有这个页面', text: '地址可能写错，或者内容已经移走。', home: '回到首页' },
  error: {
    offline: '连不上服务器', offlineAdvice: '请检查网络后重试。已填写的内容保存在本机。', offlineBanner: '网络已断开：页面可以继续看，已填写的内容保存在本机，恢复后再提交。',
    unknown: '操作没有完成', unknownAdvice: '请稍后重试；仍不行的，把下面的代码告诉系统管理员。', expiredAdvice: '请重新登录，填写的内容还在。',
    gone: '没有找到', goneAdvice: '可能已被移走，请返回列表重新选择。', busyAdvice: '请求太频繁，请稍等片刻再试。',
    denied: '您的角色不能查看这里', deniedAdvice: '如确因工作需要，请联系本单位安全管理员调整权限。', retry: '重试',
  },
  state: { loading: '正在读取' },
  light: { overdue: '已超期', near: '临期', normal: '正常', paused: '未起算或中止', met: '已办结', ended: '已届满', daysOver: '超期 {days} 日', daysLeft: '剩 {days} 日', today: '今天到期' },
  severity: { fatal: '阻断', major: '警示', minor: '提示', unsure: '无法判断' },
  outcome: { pass: '通过', fail: '不通过', 'not-applicable': '不适用', 'cannot-tell': '无法判断' },
  provenance: { seen: '见过原文', secondary: '见过转述', 'from-memory': '凭记忆', derived: '由条文推导', design: '系统设计' },
  stage: {
    lead: '线索', inspection: '现场检查', filing: '立案', investigation: '调查取证', measures: '行政措施', notice: '事先告知',
    hearing: '听证', deliberation: '审核讨论', decision: '处罚决定', service: '送达公示', enforcement: '执行结案', oversight: '监督',
  },
  category: {
    A: '执法主体与管辖', B: '当事人', C: '立案与期限', D: '调查取证', E: '事实与法律适用', F: '裁量与处理',
    G: '审核、告知、听证与集体讨论', H: '文书与卷面', I: '送达、公示、执行、移送与归档',
  },
  rank: { law: '法律', regulation: '行政法规', rule: '部门规章', interpretation: '司法解释', normative: '规范性文件' },
  procedure: {
    ordinary: '普通程序', summary: '当场处罚', 'no-penalty': '不予处罚', 'daily-penalty': '按日连续处罚', seizure: '查封扣押',
    'detention-referral': '移送拘留', 'criminal-referral': '移送涉嫌犯罪',
  },
  regime: { 'before-code': '适用法典施行前的法', code: '适用生态环境法典', crossing: '行为跨法典施行日', unknown: '适用哪时的法尚不能确定' },
  step: { done: '已办', now: '当前环节', skipped: '没有记录', todo: '未到' },
  list: {
    filters: '筛选', clear: '清除筛选', number: '案号', party: '当事人', cause: '案由', stage: '环节', last: '最近一步', agency: '办案单位', handler: '承办人',
    search: '案号、当事人、案由', plain: '普通表格（读屏、打印）', before: '前 100 行', after: '后 100 行', count: '共 {count} 件', atLeast: '已列出 {count} 件，向下滚动继续',
    filteredOut: '没有符合筛选条件的案件', noCases: '还没有案件', noCasesText: '导入案卷或者登记线索后，案件会出现在这里。', begin: '新建案件',
  },
  views: { title: '保存的视图', name: '视图名称', save: '保存', hint: '设好筛选条件后可以保存，也可以直接收藏网址。', remove: '删除视图 {name}' },
  desk: {
    title: '我的待办', mustToday: '今天必须办 {count}', asOf: '按 {day} 计算', preview: '预览', list: '待办清单', search: '案号、当事人、事项', when: '到期',
    group: { overdue: '已超期', today: '今天', 'three-days': '三日内', week: '一周内', later: '以后', paused: '中止计时' },
    groupText: { overdue: '法定期限已过，须说明原因', today: '今日为最后一日', 'three-days': '', week: '', later: '', paused: '期间不计入期限' },
    nothing: '今天没有到期事项', nothingText: '案件产生法定期限后，会按紧急程度列在这里。', nextDue: '下一个到期日 {day}', filteredOut: '没有符合筛选条件的事项',
    open: '办理', openCase: '办理 {party} 的案件', shown: '列出 {count} 项', choose: '选一项，看期限怎么算', handler: '承办 {name}', dueOn: '最后一日 {day}', why: '期限怎么算的', basis: '依据', toCase: '打开案件',
  },
  case: {
    map: '办案程序图', side: '卷宗、时间线和期限', volume: '卷宗', timeline: '时间线', due: '期限', noDay: '日期不明', recorded: '第 {sequence} 条 · {by} 录入于 {at}',
    checked: '已核查到第 {sequence} 条', counts: '{entries} 条记录 · {documents} 份文书', used: '已用 {used} / {total} 日', filed: '{day} 立案', noClock: '当前没有在走的期限', noDue: '没有在走的期限', opens: '{day} 之前不得进行',
  },
  start: { title: '新案件', what: '从哪里开始', text: '先登记线索或者交办，也可以直接写第一份文书（现场检查笔录、立案审批表），或者上传外来材料。登记第一项后案件建立。' },
  task: { dispatch: '派发核查', answer: '反馈核查结果', title: '现在要办', submit: '提交法制审核', review: '提出审核意见', return: '退回', attend: '登记到会', vote: '表决', deliberate: '写讨论笔录' },
  forms: {
    title: '写文书', titleFor: '写文书：{event}', write: '写文书', search: '文书名称、环节', count: '{count} 种', next: '下一步要用的', draft: '继续草稿，缺 {count} 项', used: '已有', none: '没有这种文书', outside: '这一事项随外来材料登记', outsideText: '当事人或者其他单位出具的材料（申请、陈述、报告、缴款凭证等）请直接上传，系统识别后登记。',
  },
  files: { choose: '上传材料', drop: '许可证、监测报告、照片、签收的回证等；也可以把文件拖到这里', tooLarge: '文件超过 100 MB，请压缩或者分开上传。', done: '已收入《{name}》，登记 {count} 项' },
  draft: {
    chip: '草稿', list: '草稿', lacks: '缺 {count} 项', ready: '可签发', look: '显示方式', edit: '编辑', preview: '公文预览', issue: '签发', discard: '删除草稿', discardSure: '删除这份草稿？填写的内容不再保留。', save: '保存',
    saved: '已保存 {at} · 第 {revision} 次', changed: '有改动，停笔后自动保存', saving: '正在保存…', conflict: '有人改过', offline: '未保存：网络断开，内容留在本机', waiting: '未保存：服务器暂时不能保存，内容留在本机，稍后自动重试', expired: '未保存：登录已过期，内容留在本机', failed: '没有保存成功', wrong: '{count} 处写法不对，这几处没有保存',
    mergeTitle: '这份草稿有人改过', mergeText: '{by} 在 {at} 保存了这份草稿。逐项选用哪一份；只有一方改过的已经选好。', field: '项目', mine: '我的', theirs: '{by} 的', all: '全选', both: '两人都改过', empty: '（空）', toChoose: '还有 {count} 项没有选', mergeGo: '合并并保存',
  },
  paperField: {
    title: '填写内容', missing: '缺 {count} 项', complete: '必填项已齐', onlyMissing: '只看缺的', lawOn: '按哪日的法', required: '（必填）', fromCase: '取自案件', fromCaseShort: '案', numbered: '签发时按序编号', change: '修改{field}：{words}', cite: '{field}第 {number} 条', citeHint: '水污染防治法第十条，或者 水污染防治法 10', citePlain: '没有认出是哪部法，照原样印', addCite: '加一条', row: '{field}第 {number} 项', addRow: '加一项', removeRow: '去掉{field}第 {number} 项',
  },
  check: { running: '正在核查…', done: '随写随检 · {seconds} s', broken: '核查中断，恢复后自动继续', notes: '下一步和已消除的问题', refused: '现在签发会被拒绝：{count} 项', cured: '本文书消除 {count} 个问题' },
  issue: {
    title: '签发：{title}', number: '文号', numberGiven: '签发时按序编号，不留空号', noNumber: '这种文书不编号', events: '登记事项', noEvents: '收入卷宗', kept: '生成', files: '同时生成 DOCX、PDF、OFD，存入卷宗，不能删改', missing: '还缺 {count} 项必填内容', refused: '有 {count} 项理由不能签发', fatal: '签发后仍有 {count} 个阻断问题', hint: '签发后不能删改；写错的，另写新一版更正。', back: '回去修改', confirm: '确认签发',
  },
  papers: { version: '版本', versionOf: '第 {version} 版', versionAt: '第 {version} 版 · {by} · {at}', compare: '对比', renew: '改版', diff: '版本对比：{title}', from: '旧版', to: '新版', changes: '{count} 处不同', void: '作废文号', voidTitle: '作废文号 {number}', voidText: '文号已给、文书不得送出时办理。文号留在登记簿中，标明作废，不再使用；这份文书的登记一并撤回。', voidReason: '作废的理由', voidSure: '确认作废' },
  numbers: {
    lead: '按机关、文种、年份连续编号；作废的文号留在原位，不再使用。', nothing: '还没有编过文号', nothingText: '有文号的文书印发后，列在这里。', sequence: '机关、文种、年份', number: '文号', state: '状态', is: { used: '使用', void: '作废', replaced: '已换号' }, paper: '文书', given: '编号', reason: '作废理由', approved: '（{by} 批准，{at}）', replaced: '文书改用其他文号', count: '共 {given} 号，作废 {voided} 号', gaps: '缺 {count} 号', noGap: '连续无缺号', case: '案件', openCase: '打开文号 {number} 的案件', fetch: 'PDF：下载文号 {number} 的文书',
  },
  queue: {
    waiting: '待审核', returned: '已退回', passed: '已审核', toHold: '待讨论', held: '已讨论', state: '状态', reviews: '机器发现的问题在案件里已经标好，最严重的在前。', deliberations: '法制审核通过、依法须集体讨论的案件。', marks: '机器发现', submitted: '提交', do: '操作', days: '{days} 天', clean: '无阻断警示', nothing: '现在没有案件', reviewsNothing: '承办人提交法制审核后，案件列在这里。', deliberationsNothing: '须集体讨论的案件通过法制审核后，列在这里。',
  },
  handOver: {
    button: '移交', title: '移交案件', all: '移交全部案件', titleAll: '移交{person}的全部案件', to: '交给哪个单位', give: '确认移交', giveAll: '确认移交 {count} 件', now: '现由{unit}办理', noCases: '{person}名下没有未归档的案件', cases: '{count} 件未归档的案件',
    hint: '只能交给本单位及其下级单位。移交改变由谁办理、谁能看到；案件日志不变，移交记入审计日志。', will: '移交后由{unit}办理。', nobody: '办理单位没有执法证有效的人员；先移交到别的单位，或者登记人员的执法证。',
  },
  matrix: {
    views: '显示内容', document: '文书', title: '要件—证据—条款', element: '要件', alleged: '主张', evidence: '证据', articles: '条款', outcome: '结论', rules: '{count} 项检查', none: '—', unsure: '不清楚',
    gap: { evidence: '缺证据', articles: '缺条款' }, asOf: '条款按 {day} 有效的版本', noDay: '违法行为的日期不明，按现行版本', unnamed: '案由不明', unknown: '违法行为目录里没有对应的一项',
    nothing: '还没有可以对照的内容', nothingText: '现场笔录、询问笔录、告知书等收入卷宗以后，在这里逐个要件对照。', hint: '点一处证据，看它在文书里的位置。没有证据或者看不清的要件不算通过。',
  },
  disclosure: {
    lead: '依法应当公开的处罚决定，最紧急的在前；期限自作出之日起算。', waiting: '待公开', published: '已公开', withheld: '不予公开', withdrawn: '已撤回', due: '最后一日', light: '期限', on: '日期', ground: '情形和理由', reason: '理由', approved: '{name} 批准',
    record: '写公开记录', withhold: '不予公开', choose: '选一件，看期限怎么算', nothing: '现在没有案件', waitingNothing: '处罚决定作出后，须公开的列在这里。', publishedNothing: '公开记录登记后，列在这里。', withheldNothing: '决定不予公开的，写明情形、理由和批准人后列在这里。', withdrawnNothing: '公开后撤回的，写明理由后列在这里。',
    hidden: '公开前核对', hiddenText: '公开的内容须隐去个人信息；写公开记录时，系统随写随检。', rule: '核对规则', doneOn: '{day} 公开', withheldOn: '{day} 决定不予公开', withdrawnOn: '{day} 撤回公开', readOnly: '您的角色只能查看，由公示管理员登记。',
  },
  tree: { marks: '{count} {severity}' },
  paper: { region: '文书正文', page: '第 {page} 页', none: '案卷里还没有文书', noneText: '随文书登记的事项办理后，文书会列在左边。', noFile: '这份文书没有原件', noFileText: '文书内容是直接登记的，没有可以显示的文件。' },
  finding: {
    panel: '合法性体检', filter: '只看一类', none: '没有发现问题', noneText: '凡能判断的检查都已通过。', passed: '通过 {count} 项', keysMove: '上下', keysOpen: '定位',
    gist: '要点', asOf: '按 {day} 有效的版本', toStatute: '看法规', places: '所在位置', at: '第 {page} 页第 {paragraph} 段', cure: '怎么改', forPerson: '请人工核对', forPersonText: '识别或者材料不足以判断，不扣分也不算通过。', rubric: '评查细则 {item}', moreCites: '另 {count} 条依据', unfold: '另有 {count} 项无法判断，展开', awaited: '{count} 项要等后续材料入卷才能检查，展开',
  },
  next: {
    title: '下一步', open: '可以办', closed: '暂不能办', none: '没有可以办理的事项', plain: '直接登记', papers: '随文书登记', readOnly: '您的角色只能查看，不能登记。', override: '此项可由负责人书面说明理由后放行。', earlier: '补登此前办理的', earlierText: '今天办理不符合日期要求；此前已经办理的，按实际日期登记。',
  },
  override: { sign: '负责人放行', whichOne: '负责人放行：{words}', once: '放行只对一个问题、一个环节有效，办理一次后失效；理由和签名记入案件日志，不能删改。', open: '已放行', used: '已放行并办理', by: '{name} {day} 签名放行（第 {sequence} 条）：' },
  form: {
    title: '登记：{event}', restored: '已恢复上次没有提交的内容', happenedOn: '发生日期', yes: '是', no: '否', check: '先核对', record: '确认登记', discard: '放弃', refused: '有 {count} 处不符合要求，没有登记',
    expired: '登录已过期，重新登录后再点一次即可。', goOn: '看过了，按最新情况核对', newer: '第 {sequence} 条 {event}（{by}，{day}）', hint: '登记后不能删改，写错的另行更正。关闭窗口，内容仍保留到关闭浏览器为止。',
    wrongMoney: '应为金额，例如 1234.50', wrongCount: '应为正整数',
  },
  field: {
    number: '意见编号', isAdopted: '是否采纳', answer: '答复和理由', argument: '陈述申辩意见', recipient: '接收单位', task: '核查事项', findings: '现场所见', reason: '理由', court: '法院', correction: '补正内容', by: '作出机关', seq: '哪一条记录',
    finding: '发现的问题', signedBy: '签名', source: '线索来源', content: '线索内容', isTaken: '是否立案', outcome: '处理结果', result: '决定结果', body: '复议机关', officer: '执法人员', isGranted: '是否准予回避',
    submittedBy: '提交人', amountFen: '加处罚款（元）', issuer: '交办单位', dueOn: '要求办结日期', member: '表决人', isInFavour: '是否同意', view: '意见', attendees: '参加人员', ground: '不予公开的法定情形', approvedBy: '批准人',
  },
  attendee: { name: '姓名', post: '职务', role: '身份', add: '加一人', remove: '去掉第 {number} 人', chair: '主持', member: '成员', recorder: '记录', reporter: '汇报', observer: '列席' },
  effect: { title: '登记之后', quiet: '期限和发现的问题没有变化。', stage: '进入环节', moved: '期限变更', begun: '开始计算', ended: '不再计算', raised: '新发现', cured: '已消除' },
  job: {
    waiting: '等待', running: '正在核查', done: '完成', cancelled: '已取消', failed: '未完成', doneOf: '{done} / {total}', doneOnly: '已读 {done}，总数未知', rate: '每秒 {rate}', ratePerMinute: '每分钟 {rate}', secondsLeft: '约剩 {seconds} 秒', minutesLeft: '约剩 {minutes} 分钟', cancel: '取消',
  },
  imports: {
    lead: '交一批旧案卷，逐卷逐项核查；结果与命令行完全一致。', drop: '把案卷拖到这里', formats: '压缩包、单份文书或者台账，最大 2 GB；支持 Word、PDF、OFD、文本、表格、扫描件', choose: '选择文件', sending: '正在上传 {name}', tooLarge: '文件超过 2 GB，请分批上传。', empty: '文件是空的（0 字节），请重新选择。',
    nothing: '还没有导入过案卷', nothingText: '选一个压缩包，里面每个文件夹是一卷案卷。', jobs: '导入批次', casesShort: '{count} 卷', notCancelled: '没有取消成功，请再试一次。', report: '下载结果（JSON）',
    count: { cases: '卷', fatal: '阻断', major: '警示', minor: '提示', cannotTell: '无法判断', unreadable: '文件不能读取' },
    cases: '案卷清单', case: '案卷', documents: '文书', total: '得分', noScore: '不评分', noCases: '没有读到案卷', noCasesText: '压缩包里没有可以识别的文书，请检查内容。', reading: '正在读取第一卷', readingText: '每读完一卷就列在这里，可以先看。',
  },
  report: { views: '显示内容', document: '文书', score: '评分表', unreadable: '不能读取', allRead: '所有文件都读到了。' },
  score: {
    points: '分', provisional: '暂评', provisionalText: '有的项目机器不能判断，不给分也不扣分，由人评定。', legality: '合法性', normative: '规范性', deductions: '要素扣分', total: '总分', item: '项目', words: '内容', outcome: '结论', standard: '标准分', earned: '得分',
    part: { legality: '合法性（一票否决）', normative: '规范性', basic: '基本要素' },
  },
  rules: {
    lead: '每条规则都写明依据、条件、怎么改，并带有正反例。', search: '规则名称、编号', category: '类别', severity: '级别', rule: '规则', rubric: '评查项', checks: '检查项', provenance: '出处', none: '没有符合条件的', message: '发现时这样说', when: '什么时候检查', require: '应当满足', from: '自 {from} 起', fromUntil: '{from} 起，{until} 止', inForce: '现行有效', examples: '示例', example: '情形', expect: '应得结论',
  },
  statutes: {
    lead: '按版本生效的日期引用；条文要点用自己的话写成。', search: '法规名称', rank: '层级', allRanks: '全部层级', onlyInForce: '只看现行有效', name: '名称', versions: '版本', newest: '最新版本', state: '效力', repealed: '已废止', timeline: '版本', until: '{day} 止', articles: '{count} 条', gists: '条文要点', gistsText: '要点是概括，不是原文；导入法规文本后，发现的问题会引用原文。', article: '条', rules: '据此的规则', ruleCount: '{count} 条规则',
  },
  roots: { title: '每日根', lead: '每天用一个根把全部案卷的记录连在一起；在外部公开或者留存后，谁也不能重造。', none: '第一天结束后才有', day: '日期', dockets: '当日有变动的案卷', file: '{day} 的日根文件', exportOne: '导出记录' },
  audit: { lead: '每次读取个人信息、每次导出都有记录；任何人不能改动。', nothing: '还没有记录', at: '时间', account: '账号', action: '操作', subject: '对象', outcome: '结果', result: { done: '完成', refused: '拒绝', locked: '已锁定', 'out-of-scope': '超出范围' } },
  action: { append: '登记事项', 'export-dockets': '导出案卷记录', 'export-packets': '导出监测数据包', 'cancel-import': '取消导入', 'change-password': '修改密码', 'export-import': '导出结果', import: '导入案卷', 'read-case': '查看案件', 'read-import': '查看案卷', 'sign-in': '登录', 'sign-out': '退出', 'read-documents': '查看文书', 'read-disclosures': '查看待公开决定', 'read-matrix': '查看要件对照', 'read-officer-cases': '查看承办案件', 'hand-over-case': '移交案件', 'read-firm': '查看企业',
    'add-unit': '新增单位', 'change-unit': '变更单位', 'end-unit': '撤销单位', 'add-officer': '新增人员', 'change-officer': '变更人员', 'end-officer': '人员离任', 'import-officers': '导入人员',
    'add-account': '新增账号', 'change-account': '变更账号', 'reset-password': '重置密码', 'lock-account': '锁定账号', 'unlock-account': '解锁账号', 'end-account': '停用账号', 'void-number': '作废文号', 'read-numbers': '查看文号登记簿', 'read-text': '查看文书文字', 'read-paper': '查看文书', 'read-draft': '查看草稿', 'begin-draft': '新建草稿', 'drop-draft': '删除草稿', 'issue-paper': '印发文书', 'export-paper': '下载文书', 'collect-file': '收存材料', 'export-file': '下载材料', 'read-reviews': '查看法制审核', 'read-deliberations': '查看集体讨论', 'list-cases': '查看案件列表', 'search-cases': '检索案件', 'read-desk': '查看待办', 'list-officers': '查看人员名单', 'read-officer': '查看人员', 'list-accounts': '查看账号', 'list-firms': '查看企业名单', 'add-firm': '录入企业', 'import-firms': '导入企业名单', 'read-episode': '查看预警', 'judge-episode': '核定预警', 'lead-of-episode': '预警转线索', 'read-outlet': '查看排放口', 'read-series': '查看监测数据', 'put-device': '登记监控设备', 'put-outlet': '登记排放口', 'put-protocol': '登记设备通信方式', 'put-limit': '登记排放限值', 'put-stop': '登记停产限产', 'put-mark': '登记标记', 'put-equipment': '登记装有电表的设施', 'put-factor': '登记监测因子', 'put-profile': '登记工况资料', 'read-register': '查看排放口登记', 'import-register': '导入排放口名单', 'read-firm-monitoring': '查看企业监测', 'read-statistics': '查看监测统计' },
  firms: {
    lead: '企业及其排污许可；一件案件的当事人在名录中的，可以从案件转到企业。', search: '企业名称、信用代码、许可证编号', count: '{count} 家', none: '没有符合的企业', noneText: '名录中还没有本单位范围内的企业。',
    name: '企业名称', trade: '行业', place: '所在地', number: '许可证编号', typeTitle: '管理类别', until: '有效期至', cases: '案件', type: { full: '重点管理', simple: '简化管理', registered: '登记管理' }, validityTitle: '有效期', validity: { valid: '有效', ending: '六十日内到期', ended: '已过期' },
    creditCode: '统一社会信用代码', head: '法定代表人', address: '住所', permit: '排污许可', span: '{from} 至 {until}', outlets: '排放口与许可限值', noOutlets: '登记管理，没有许可限值', outlet: '排放口', medium: { water: '废水', air: '废气' }, factor: '因子', limit: '限值', about: '案件与线索', noCases: '没有关于这家企业的案件', isLead: '线索', ofCase: '企业名录',
    add: '录入企业', import: '导入名单', importText: 'CSV（UTF-8 或 GB18030）或 Excel；有一处不对则一家也不收。表头：{columns}', columns: '企业名称、统一社会信用代码、法定代表人、住所、行业、所在地单位、许可证编号、管理类别、有效期起、有效期至', unit: '所在地单位', from: '有效期起', save: '保存', cancel: '取消', added: '已录入 {added} 家', refused: '没有录入：有 {wrong} 处不对，改正后重新导入', row: '第 {row} 行“{column}”：',
  },
  series: {
    nothingChosen: '没有选定时刻', noValue: '无数据', comma: '，', over: '超限值', between: '最小 {low} 最大 {high}', flagged: '标记 {flag}', own: '平台自算', revised: '修订 {count} 次', marker: '第 {number} 段预警：{words}', help: '显示 {from} 至 {until}。左右键逐步移动，Shift 加左右键平移，加减号缩放，Esc 看全部；拖动选取一段。', overview: '一年概览（{name}），正在看 {from} 至 {until}', limit: { moment: '瞬时限值 {value}', hour: '小时限值 {value}', day: '日限值 {value}' },
  },
  monitor: {
    episodes: '预警', outlets: '排放口', statistics: '统计', stateTitle: '状态', state: { open: '待处理', watch: '关注', lead: '已转线索', dismissed: '已排除' }, strengthTitle: '迹象', strength: { hard: '硬迹象', soft: '软迹象' }, scoreTitle: '分值', score: '{score} 分', from: '开始', where: '企业和排放口', sentence: '说明',
    search: '企业、排放口、说明', count: '{count} 段', filteredOut: '没有符合的预警', nothing: { open: '没有待处理的预警', watch: '没有需要关注的', lead: '还没有转为线索的', dismissed: '还没有排除的' }, nothingText: '收到的数据出现异常时，合并成一段段预警列在这里，不用刷新。', choose: '选一段预警，看依据什么、怎样核实', panel: '预警详情', cards: '{count} 项算法的发现', seenAt: '{at} 发现', toOutlet: '{firm} {outlet}：看曲线',
    indication: '预警是线索，不是认定；处罚要靠依法收集的证据。', isLead: '已转为线索。', openLead: '打开线索', toLead: '一键转线索', judge: '核定…', verdictTitle: '核定为', verdict: { dismissed: '排除（误报）', 'instrument-fault': '仪器故障', confirmed: '属实' }, reason: '理由', reasonHint: '依据什么这样认定，如运行记录、检修申报、现场核查', giveVerdict: '确定', cancel: '取消',
    searchOutlets: '企业、排放口、编号', outletCount: '{count} 个', noOutlets: '没有符合的排放口', noOutletsText: '登记了监控设备的排放口列在这里。', outletId: '编号', mediumTitle: '类别', medium: { water: '废水', gas: '废气' }, lastAt: '最近数据', transferRate: '传输有效率', outletState: { online: '在线', late: '迟到', silent: '中断', never: '未联网' }, basis: { standard: '出自标准', practice: '出自执法实践', own: '自定' },
    card: { ruledOut: '已排除', firstCheck: '先核实', guard: '防误报', definition: '算法', window: '（窗口：{window}）', use: '用途', record: '以往核定', precision: '属实 {share}（{decided} 次核定）', noPrecision: '还没有人核定过', times: '出现 {count} 次，这是最近一次', parameters: '{count} 个参数（{day} 起施行的版本）', source: '：{source}', packets: '{count} 个原始数据包及其摘要', packet: '第 {position} 包 · {at} · {mn}' },
  },
  corrected: {
    title: '更正 {count} 处', text: '平台自算的均值在小时关闭以后，因补传或改传的数据重新计算；预警的说明仍是当时的数值。', hour: '小时均值', day: '日均值', value: '{value}（有效 {valid}/{parts}）', nothing: '关闭时无数据', cause: { late: '补传', changed: '改传' }, by: '{at} 由第 {packet} 包更正，现为第 {revision} 版',
  },
  receiver: { listening: '接收中 · 端口 {port} · 设备 {devices}', off: '未开启接收', offText: '启动时用 --hj212-port 指定端口即开始接收。', unknown: '接收状态不详', refused: '拒收 {count}', connections: '当前连接', devices: '设备', received: '收到的数据包', kept: '已保存', repeated: '重复', refusedConnections: '拒绝的连接', rejects: '拒收原因', remarks: '已保存、但值得留意', noRejects: '没有拒收', clocks: '设备时钟偏差', seconds: '{seconds} 秒', root: '{day} 的链尾摘要' },
  outlet: {
    views: '显示内容', tab: { chart: '曲线', table: '数据表', heat: '星期与时段', file: '排放口档案' }, span: '时间范围', days: { day: '一天', week: '七天', month: '三十天', year: '一年' }, grain: '数据', auto: '自动', grains: { minute: '分钟', hour: '小时', day: '日' }, keys: '← → 逐步 · + − 缩放 · 拖动选段 · Esc 全部', chart: '{name}监测曲线', last: '最近数据 {at}', calibrated: '最近校准 {at}', notCalibrated: '没有校准记录',
    noValues: '这段时间没有数据', noValuesText: '没有收到{grain}数据；换一段时间，或者换一种数据。', toHours: '看小时数据', noEpisodes: '没有预警', noEpisodesText: '这个排放口的数据没有发现异常；没有发现不等于合规。', heat: '按星期和时段的平均值', heatText: '平均值，{unit}；只算正常的小时值', at: '时间', declared: '申报与标记', open: '至今',
    inForce: '执行时间', since: '{from} 起',
  },
  register: {
    kind: { outlets: '排放口', limits: '排放限值', devices: '监控设备（数采仪）', protocols: '通信约定', factors: '监测因子', stops: '停产、限产与申报停运', marks: '标记', equipment: '装有电表的设施', profiles: '工况资料' },
    add: '登记', change: '变更', addTitle: '登记{what}', changeTitle: '变更{what}', changeOne: '变更 {what}', none: '没有登记', asOf: '查看日期', allVersions: '显示全部版本', rule: '变更按日期记载：新的自某日起，原来的到前一天为止，都保留。',
    mode: '怎样变更', modes: { add: '登记', change: '自某日起变更', correct: '更正填错的', end: '结束' }, optional: '（可不填）', yes: '是', no: '否', why: '更正理由', whyHint: '原来填的和理由留在变更记录里。', wrong: '有 {count} 处不对，没有保存', untilHint: '一直有效的不填', fromHint: '原来的登记到这一天的前一天为止', password: '数采仪报文中的 PW；保存后不再显示', keptPassword: '不填就沿用原来的密码', key: '32 个十六进制数字或 16 个字母、数字、符号；保存后不再显示，不填就沿用原来的', edition: '不填的，由报文自己说', periodLabel: '时段数据的时间是起始时刻还是结束时刻；不填的，2005 版按结束时刻，其余按起始时刻', factorHint: '编码或者因子表中的名称，如 a21026、二氧化硫', codesHint: '应当每小时报的因子，写编码或名称，用逗号分开',
    history: '变更记录 {count} 条', at: '变更时间', what: '项目', before: '变更前', by: '账号', reason: '更正理由', followed: '有新的登记或者结束',
    field: { outlet: '排放口编号', outletName: '排放口名称', medium: '类别', from: '开始日期', until: '结束日期', fromAt: '开始时间', untilAt: '结束时间', mn: '设备标识 MN', password: '访问密码', edition: '标准版本', periodLabel: '时间标签', partMinutes: '分钟数据时段（分钟）', keyState: 'SM4 密钥', sm4Key: '新密钥', instrument: '仪器', intervalMinutes: '数据间隔（分钟）', factors: '小时数据因子', factor: '因子编码', averaging: '取值时间', atMost: '限值', unit: '单位', basis: '依据', stopKind: '种类', stopBasis: '文书或者申报', statedAt: '申报或者下达时间', allowedShare: '允许的负荷（0 到 1）', state: '标记内容', markedAt: '标记时间', markedBy: '标记人', equipmentName: '设施名称', purpose: '用途', powerFactor: '用电因子编码', ratedKilowatts: '额定功率（千瓦）', factorName: '因子名称', isPollutant: '污染物', range: '量程', detectionLimit: '检出限', resolution: '分辨力', yearlyKg: '年许可排放量（千克）', plant: '设施类型', isBatch: '间歇排放', referenceOxygen: '基准氧含量（%）', ductArea: '烟道截面积（平方米）', normalFlow: '正常流量', moisture: '含湿量（0 到 1）' },
    choice: { '2005': 'HJ/T 212—2005', '2017': 'HJ 212—2017', '2025': 'HJ 212—2025', begin: '起始时刻', end: '结束时刻', set: '已设置', none: '未设置', water: '废水', gas: '废气', moment: '瞬时', hour: '小时均值', day: '日均值', 'declared-stop': '申报停运', 'ordered-stop': '责令停产', 'ordered-limit': '责令限产', stop: '停运', 'start-up': '启停', maintenance: '维护', calibrated: '校准', 'parameter-changed': '参数改动', restarted: '重启', production: '生产设施', treatment: '治理设施', 'gas-boiler': '燃气锅炉', 'coal-boiler': '燃煤锅炉', 'waste-incinerator': '生活垃圾焚烧炉', 'waste-water-plant': '污水处理厂' },
    import: '导入名单', importText: 'CSV（UTF-8 或 GB18030）或 Excel；有一处不对则一行也不收。表头为下列之一，还可以有“结束日期”。', choose: '选择文件', outletColumns: '排放口：排放口编号、统一社会信用代码、排放口名称、类别、开始日期', deviceColumns: '数采仪：设备标识MN、排放口编号、仪器、数据间隔、小时数据因子、开始日期、访问密码', limitColumns: '限值：排放口编号、因子编码、取值时间、限值、单位、依据、开始日期', added: '已登记 {added} 行', refused: '没有登记：有 {wrong} 处不对，改正后重新导入', row: '{sheet} 第 {row} 行“{column}”：',
  },
  stats: { from: '自', until: '至', lead: '线索按收到日期统计，预警按发现日期统计。', leads: '线索', filed: '其中立案', technology: '科技手段发现的占比', bySource: '线索来源', source: '来源', share: '占比', noLeads: '这段时间没有线索', detectors: '各算法的误报率', detectorsText: '按执法人员的核定计算；没有核定的不算误报，也不算属实。', noEpisodes: '这段时间没有预警', detector: '算法', episodes: '预警', confirmed: '属实', falseAlarms: '误报', undecided: '未核定', falseRate: '误报率', notKnown: '不详' },
  leadSteps: { evidence: '监测证据', title: '线索办理', received: '收到线索', dispatched: '派发核查', verified: '现场核查', answered: '反馈', settled: '立案或者办结', until: '{day} 前', toEpisode: '看预警和曲线', result: { found: '发现问题', normal: '未见异常', 'instrument-fault': '仪器故障', 'cannot-tell': '无法判断' } },
  quarters: { title: '自动监测', none: '没有联网的排放口', strip: '近十二个季度', quarter: '季度', valid: '有效率', exceeding: '超标小时', episodes: '预警', leads: '线索', noData: '无数据', clean: '未见', add: '登记排放口', cleanText: '未见超标不等于合规。' },
  organisation: {
    lead: '变更按生效日期记载，原记载保留；查看某日的情况，请选日期。', tree: '单位', search: '单位名称、代字、编码', noneFound: '没有符合的单位', noUnits: '还没有单位', fold: '展开或者收起 {name}', asOf: '查看日期', past: '正在查看 {day} 的情况，不能变更',
    level: { province: '省', city: '市', county: '县', team: '队' }, light: { good: '有效', near: '临近到期', over: '不在有效期', none: '无证' }, lightTitle: '证件状态',
    name: '单位名称', levelTitle: '层级', parent: '上级单位', noParent: '没有上级单位', code: '编码', mark: '机关代字', inForce: '现行', officers: '人员', due: '证件待办', from: '生效日期', dated: '自该日起按新内容；该日以前的记载不变。',
    addUnit: '新增单位', changeUnit: '变更单位', endUnit: '自该日撤销', addOfficer: '新增人员', changeOfficer: '变更人员', endOfficer: '自该日离任', change: '变更', save: '保存', cancel: '取消',
    person: '姓名', unit: '单位', certificate: '执法证号', certificateFrom: '证件起始日', certificateUntil: '有效期至', qualifications: '资格', noQualifications: '没有登记资格', history: '任职记载', goodUntil: '证件有效期至 {day}', span: '{from} 至 {until} 前', since: '{from} 起',
    noOfficers: '还没有人员', noOfficersText: '系统管理员可以逐人新增，或者导入名册。', import: '导入名册', importText: 'Excel 或 CSV，表头：姓名、单位、执法证号、起始日、有效期至', imported: '新增 {added} 人，变更 {changed} 人，{wrong} 行有误', row: '第 {row} 行：',
  },
  unshown: {
    title: '有 {count} 行案卷记录未能进入列表', text: '这些案件在下列列表中停在该行之前的样子，其他案件不受影响；案卷记录本身完好。请把本表交给软件维护人员；修复后停机执行 xiezhi rebuild，即重新载入。',
    lines: '未能进入列表的记录', list: '列表', docket: '案件编号', line: '第几行', position: '总序号', why: '原因', refused: '数据库不能存放其中的值', failed: '程序不能处理', notedAt: '发现时间',
    table: { case_summary: '案件列表', case_due: '我的待办', case_review: '法制审核和集体讨论', case_disclosure: '信息公开', case_party: '企业名录', lead_standing: '线索' },
  },
  accounts: {
    lead: '账号只能停用，不能删除；每次变更都记入审计日志。', add: '新增账号', search: '账号、姓名、单位', account: '账号', accountText: '以字母开头，字母、数字和 . _ -', person: '姓名', unit: '单位', noUnit: '不属于任何单位（只限三员）', officer: '对应人员', noOfficer: '没有对应的人员', roles: '角色', allRoles: '全部角色',
    stateTitle: '状态', allStates: '全部状态', state: { free: '正常', locked: '临时锁定', barred: '已锁定', ended: '已停用' }, until: '锁定至 / 停用于', actions: '操作', open: '办理', openOne: '办理账号 {account}', none: '没有符合的账号', change: '账号 {account}',
    apart: '系统、安全、审计管理员三员分立，不得兼任其他角色。数据范围是所在单位及其下级单位。', reset: '重置密码', lock: '锁定', unlock: '解锁', end: '停用', endSure: '确认停用', once: '{account} 的一次性密码', onceText: '只显示这一次，请当面交给本人；{until} 前有效，首次登录须修改。过期后在这里重置密码。', identity: '身份标识', identityText: '本人在{name}中的标识；不用它登录的不填', noted: '已记下',
  },
  palette: { title: '快速查找', button: '快速查找', hint: '案号、当事人、规则、页面', screen: '页面', case: '案件', firm: '企业', rule: '规则', action: '操作', none: '没有找到', searching: '正在查找', language: '切换语言' },
  keys: {
    title: '键盘操作', palette: '快速查找', sheet: '显示本页', filter: '到筛选框', next: '下一项', before: '上一项', open: '打开或者定位', preview: '开关预览', digit: '到第几个问题', submit: '提交', save: '保存草稿', escape: '关闭', go: '到{screen}', single: '启用单字母快捷键',
  },
}

export type Schema = typeof zh
