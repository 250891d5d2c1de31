/** The Chinese words around notices; what a notice says is made from its kind, for pages and mails alike. */
export const notices = {
  notices: {
    title: '通知',
    unread: '通知，{{count}} 条未读',
    new: '未读：',
    readAll: '全部标为已读',
    none: '还没有通知',
    noneAbout: '任务、材料、复核和考评进度有变化时，会在这里告诉您。',
    mail: '邮件通知',
    mailLead: '通知始终在工作台里；填写邮箱后，也可发到邮箱。',
    noMailing: '本系统尚未开通邮件，通知只在工作台里显示。现在填写，开通后生效。',
    wish: {
      'at-once': '有通知时立即发送',
      digest: '每个工作日汇总一封',
      none: '不发邮件',
    },
    save: '保存',
    saved: '已保存。',
    setting: '通知',
    noMailingAdmin: '尚未开通邮件：请按运行与维护文档设置 SMTP_URL、MAIL_FROM、PUBLIC_URL 后重新启动。',
    digestAt: '每个工作日发送汇总邮件的时间（北京时间）',
    days: '截止前几个工作日提醒联络员',
  },
} as const;
