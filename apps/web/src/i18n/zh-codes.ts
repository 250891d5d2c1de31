/** The Chinese words of the second factor. */
export const codes = {
  codes: {
    title: '动态验证码',
    askTitle: '动态验证码',
    askLead: '请输入验证器应用中“明鉴”当前显示的六位数字。',
    code: '六位验证码',
    codeHint: '六位数字',
    other: '换一个账号',
    lost: '手机更换或丢失，请找系统管理员重置验证码。',
    setUpTitle: '启用动态验证码',
    requiredLead: '{{name}}，本单位要求您的岗位在密码之外再用动态验证码。',
    picture: '供验证器应用扫描的二维码',
    scan: '用手机上的验证器应用扫描左侧二维码，再填入它显示的六位数字。',
    type: '不能扫描时，手工输入密钥：',
    setUp: '启用',
    start: '启用动态验证码',
    off: '还没有启用。启用后，登录时除密码外还需手机上的六位数字。',
    on: '已启用。更换手机时，请系统管理员重置。',
    require: '系统管理员、考评办、领导小组登录时必须使用动态验证码',
    requireHint: '等级保护三级要求两种鉴别方式。勾选后，还没有启用的人下次进入时先启用；您自己也一样。',
  },
} as const;
