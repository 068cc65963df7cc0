/** What stands on a certificate, in Chinese; both languages are on each. */
export const zhCertificate = {
  'certificate.title': '学习证书',
  'certificate.for': '在“{course}”里学会了下面的本领：',
  'certificate.evidence': '做对 {passed} 题，其中 {first} 题一次就做对',
  'certificate.fromCode': '（另有 {count} 题由存档码记下）',
  'certificate.legend': '每一项后面：做对的题／其中一次就做对的（＋ 存档码记下的）',
  'certificate.sum': '学完 {lessons} 课，做了 {answers} 次题，一共用了 {minutes} 分钟。',
  'certificate.together': '其中 {count} 次是两个人一起做的。',
  'certificate.honest': '本领按做题记录写成，每一条都有据可查。这不是考试成绩。',
  'certificate.signed': '老师签名',
  'certificate.day': '日期',
} as const;
