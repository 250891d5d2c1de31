/** One short line for whoever sits in front of it: Chinese first, English second. */
export function say(chinese, english) {
  console.log(`${chinese}  ${english}`);
}

export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
