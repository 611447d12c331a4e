import { env } from "../env";
import type { Storage } from "./contract";
import { diskStorage } from "./disk";
import { s3Storage } from "./s3";
import { uploadthingStorage } from "./uploadthing";

function open(): Storage {
  const settings = env();
  if (settings.STORAGE_DRIVER === "s3" && settings.S3_BUCKET) {
    return s3Storage({
      bucket: settings.S3_BUCKET,
      region: settings.S3_REGION,
      endpoint: settings.S3_ENDPOINT,
      accessKeyId: settings.S3_ACCESS_KEY_ID,
      secretAccessKey: settings.S3_SECRET_ACCESS_KEY,
      // Every server that is not Amazon's understands the bucket in the path, and few the one in the host name.
      pathStyle: settings.S3_FORCE_PATH_STYLE || settings.S3_ENDPOINT !== undefined,
      publicBaseUrl: settings.STORAGE_PUBLIC_URL,
    });
  }
  if (settings.STORAGE_DRIVER === "uploadthing" && settings.UPLOADTHING_TOKEN) {
    return uploadthingStorage({ token: settings.UPLOADTHING_TOKEN });
  }
  return diskStorage({ root: settings.STORAGE_DIR, publicBaseUrl: settings.STORAGE_PUBLIC_URL });
}

let own: Storage | undefined;

/** The configured storage of files. */
export function storage(): Storage {
  own ??= open();
  return own;
}
