/** First passwords, on paper and for several at once. */
export const slips = {
  title: '首次密码',
  code: '工号',
  name: '姓名',
  password: '密码',
  how: '第一次登录时要换成自己的。',
  cut: '沿线剪开，当面交给本人。',
};

export const giving = {
  batch: '给密码…',
  title: (count: number) => `给 ${count} 人新密码？`,
  why: '他们现在的密码马上失效，这一次显示之后程序也不知道新的。',
  give: '给密码',
  given: '首次密码',
  once: '只显示这一次。打印后剪开，当面交给本人。',
  print: '打印密码条',
  save: '存为 PDF',
  printed: '已送去打印。',
  done: '记下了',
};
