import { spawnSync } from 'node:child_process';
import { statfsSync } from 'node:fs';

/** Makes a small disk in memory at this folder; null where this user may not mount one, as in most containers. */
export function mountSmall(folder, megabytes) {
  if (process.platform !== 'linux' || !mount(folder, 'tmpfs', `size=${megabytes}m`)) return null;
  return {
    /** Leaves so many megabytes free. */
    leaveFree: (free) => {
      const { blocks, bfree, bsize } = statfsSync(folder);
      const used = Math.ceil(((blocks - bfree) * bsize) / 1_048_576);
      if (!mount(folder, 'tmpfs', `remount,size=${used + free}m`)) throw new Error('the small disk cannot be made smaller');
    },
    enlarge: () => mount(folder, 'tmpfs', `remount,size=${megabytes}m`),
    unmount: () => spawnSync('umount', ['-l', folder]),
  };
}

function mount(folder, type, options) {
  return spawnSync('mount', ['-t', type, '-o', options, 'none', folder], { stdio: 'ignore' }).status === 0;
}
