export { deliveries } from '../zh-CN/deliveries';
