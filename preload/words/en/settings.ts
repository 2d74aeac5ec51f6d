export { settings } from '../zh-CN/settings';
