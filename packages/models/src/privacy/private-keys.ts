/** Names of fields that no public document may carry, in lower case without `_`, `-`, dots and spaces. */
const PRIVATE_KEYS = new Set(
  (
    'idnumber idno idcard idcardno idcardnumber identity identitycard identitynumber nationalid citizenid passport passportno ' +
    'ssn birthdate birthday dateofbirth dob bankaccount bankcard bankcardno bankno cardnumber mobile mobilephone mobileno ' +
    'cellphone phonenumber privatephone homephone familyphone wechat weixin qq homeaddress residentialaddress ' +
    'residenceaddress householdaddress disability disabilitytype disabled illness disease diagnosis medicalhistory ' +
    'healthstatus povertycause addiction religion faceimage fingerprint biometric income realname fullname voternames ' +
    '身份证 身份证号 身份证号码 公民身份号码 证件号 证件号码 护照号 护照号码 银行卡 银行卡号 银行账号 银行账户 银行帐号 卡号 ' +
    '手机 手机号 手机号码 移动电话 家庭电话 微信号 qq号 家庭住址 家庭地址 住址 户籍地址 出生日期 出生年月 生日 ' +
    '残疾 残疾类别 残疾等级 残疾证号 疾病 病情 病史 患病情况 健康状况 致贫原因 宗教信仰 真实姓名 ' +
    '身分證 身分證號 身份證 身份證號 身份證號碼 公民身份號碼 證件號 證件號碼 護照號碼 銀行卡號 銀行賬號 銀行帳號 銀行賬戶 卡號 ' +
    '手機 手機號 手機號碼 行動電話 家庭電話 微信號 戶籍地址 殘疾 殘疾類別 殘疾等級 殘疾證號 病情 健康狀況 致貧原因 真實姓名'
  ).split(' '),
);

/** Whether a key names private data, in any case and with or without separators: `idNumber`, `ID_NUMBER`, 身份证号. */
export function isPrivateKey(key: string): boolean {
  return key.length < 40 && PRIVATE_KEYS.has(key.toLowerCase().replace(/[\s_.-]/g, ''));
}
