export { customers } from '../zh-CN/customers';
