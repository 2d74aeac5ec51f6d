export { importing } from '../zh-CN/importing';
