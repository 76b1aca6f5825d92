package kz.qashyq.platform.files;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * @param directory where blobs and unfinished uploads lie
 * @param largestUpload one file at most
 * @param unclaimedPerPerson all that one person may have lying about that no module has claimed yet
 * @param abandonedAfter how long an unfinished upload, or a file nobody claimed, is kept
 */
@ConfigurationProperties("qashyq.files")
public record FileSettings(
        Path directory, DataSize largestUpload, DataSize unclaimedPerPerson, Duration abandonedAfter) {}
