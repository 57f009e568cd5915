/** Names of fields that no public document may carry, in lower case and without `_`, `-`, dots and spaces. */
const PRIVATE_KEYS = [
  'id(?:card|entity)?(?:card)?(?:no|num|number|card)',
  '(?:national|citizen|identity)(?:id|card|no|number)?|passport(?:no|number)?|ssn',
  'birth(?:day|date)?|date(?:of)?birth|dob',
  'bank(?:account|card)?(?:no|number)?|card(?:no|number)',
  '(?:private|home|family|cell|mobile)phone(?:no|number)?|mobile(?:no|number)?|phonenumber|wechat|weixin|qq',
  '(?:home|residential|residence|household)address',
  'disab(?:ility|ilitytype|led)|illness|disease|diagnosis|medicalhistory|health(?:status)?|povertycause|addiction|religion',
  'faceimage|fingerprint|biometric|income|(?:real|full|voter)names?',
  '(?:公民)?身[份分]号[码碼]|身[份分][证證](?:[号號]?[码碼]?)|公民身份[号號][码碼]|[证證]件[号號][码碼]?|[护護]照[号號]?[码碼]?',
  '(?:[银銀]行)?(?:卡[号號]|[账賬帐帳][号號户戶])|[银銀]行卡|手[机機](?:[号號][码碼]?)?|[移行][动動][电電][话話]|家庭[电電][话話]|微信[号號]?|qq[号號]',
  '家庭(?:住|地)址|住址|[户戶]籍地址|出生(?:日期|年月)|生日',
  '[残殘]疾(?:[类類][别別]|等[级級]|[证證][号號])?|疾病|病[情史]|患病情[况況]|健康[状狀][况況]|致[贫貧]原因|宗教信仰|真[实實]姓名',
];

const PRIVATE_KEY = new RegExp(`^(?:${PRIVATE_KEYS.join('|')})$`);

/** Whether a key names private data, in any case and with or without separators: `idNumber`, `ID_NUMBER`, 身份证号. */
export function isPrivateKey(key: string): boolean {
  return key.length < 40 && PRIVATE_KEY.test(key.toLowerCase().replace(/[\s_.-]/g, ''));
}
