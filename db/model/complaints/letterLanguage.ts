const CHINESE = /\p{Script=Han}/u;
const TAIWAN = /[台臺][湾灣]/u;

/**
 * In which language a customer is written to where nobody has said: a name without Chinese is read in English, who is in
 * Taiwan in traditional characters.
 */
export function letterLanguage({
  name,
  region,
  address,
}: {
  readonly name: string;
  readonly region: string;
  readonly address: string;
}): 'zh-CN' | 'zh-TW' | 'en' {
  if (name !== '' && !CHINESE.test(name)) return 'en';
  return TAIWAN.test(region) || TAIWAN.test(address) || TAIWAN.test(name) ? 'zh-TW' : 'zh-CN';
}
