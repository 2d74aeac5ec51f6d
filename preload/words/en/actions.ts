export { actions } from '../zh-CN/actions';
