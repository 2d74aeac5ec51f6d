export { today } from '../zh-CN/today';
