// Whether what npm says it installed is what the lock asks for, so that an installation by hand is not done again.

/** Lists of npm name what is allowed, or with `!` what is not; a package without a list runs everywhere. */
function allows(list, value) {
  if (!list) return true;
  if (list.includes(`!${value}`)) return false;
  return list.every((one) => one.startsWith('!')) || list.includes(value);
}

/**
 * `lock` and `installed` are package-lock.json and node_modules/.package-lock.json as read; `platform` has os, cpu and libc
 * (null: not Linux). An optional package may be missing where it is for other platforms, or says of none what it is for:
 * the latter come with a package for another platform.
 */
export function fitsLock(lock, installed, platform) {
  const has = installed.packages ?? {};
  return Object.entries(lock.packages ?? {}).every(([path, want]) => {
    if (path === '') return true;
    const found = has[path];
    if (found) {
      const same = !want.integrity || !found.integrity || want.integrity === found.integrity;
      return same && want.version === found.version && Boolean(want.link) === Boolean(found.link);
    }
    if (!want.optional && !want.devOptional) return false;
    const runsHere =
      allows(want.os, platform.os) &&
      allows(want.cpu, platform.cpu) &&
      (platform.libc === null || allows(want.libc, platform.libc));
    return !runsHere || !(want.os || want.cpu);
  });
}

/** The platform that npm chooses packages for. */
export function thisPlatform() {
  const glibc = process.platform === 'linux' && Boolean(process.report.getReport().header.glibcVersionRuntime);
  const libc = process.platform === 'linux' ? (glibc ? 'glibc' : 'musl') : null;
  return { os: process.platform, cpu: process.arch, libc };
}
