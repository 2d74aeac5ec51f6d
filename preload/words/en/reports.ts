export { reports } from '../zh-CN/reports';
