package kz.qashyq.demo.video;

import static org.bytedeco.ffmpeg.global.avcodec.*;
import static org.bytedeco.ffmpeg.global.avformat.*;
import static org.bytedeco.ffmpeg.global.avutil.*;
import static org.bytedeco.ffmpeg.global.swscale.*;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/**
 * Pictures become an MP4 file with H.264, which every browser plays. The ffmpeg libraries are called within this process:
 * the ffmpeg program in the same jar also wants X11 and sound libraries, which a server has not.
 */
final class Encoder implements AutoCloseable {
    private static final long BITS_PER_SECOND = 560_000;
    private static final int SECONDS_BETWEEN_KEY_FRAMES = 2;

    private final AVFormatContext file = new AVFormatContext(null);
    private final AVCodecContext codec;
    private final AVStream stream;
    private final AVFrame frame = av_frame_alloc();
    private final AVPacket packet = av_packet_alloc();
    private final SwsContext converter;
    private final IntPointer pixels;
    private long frames;

    Encoder(Path target, int width, int height, int framesPerSecond) throws IOException {
        av_log_set_level(AV_LOG_ERROR);
        checked(avformat_alloc_output_context2(file, null, "mp4", target.toString()));
        var h264 = avcodec_find_encoder_by_name("libopenh264");
        codec = avcodec_alloc_context3(h264);
        codec.width(width).height(height).pix_fmt(AV_PIX_FMT_YUV420P).bit_rate(BITS_PER_SECOND);
        codec.time_base(av_make_q(1, framesPerSecond)).framerate(av_make_q(framesPerSecond, 1));
        codec.gop_size(framesPerSecond * SECONDS_BETWEEN_KEY_FRAMES).flags(AV_CODEC_FLAG_GLOBAL_HEADER);
        codec.color_range(AVCOL_RANGE_MPEG).colorspace(AVCOL_SPC_BT709);
        codec.color_primaries(AVCOL_PRI_BT709).color_trc(AVCOL_TRC_BT709);
        var wishes = dictionary("profile", "high");
        checked(avcodec_open2(codec, h264, wishes));
        av_dict_free(wishes);

        stream = avformat_new_stream(file, h264);
        stream.time_base(codec.time_base());
        checked(avcodec_parameters_from_context(stream.codecpar(), codec));
        begin(target);

        frame.width(width).height(height).format(AV_PIX_FMT_YUV420P);
        checked(av_frame_get_buffer(frame, 0));
        converter = sws_getContext(
                width,
                height,
                AV_PIX_FMT_BGR0,
                width,
                height,
                AV_PIX_FMT_YUV420P,
                SWS_BILINEAR,
                null,
                null,
                (DoublePointer) null);
        var coefficients = sws_getCoefficients(SWS_CS_ITU709);
        checked(sws_setColorspaceDetails(converter, coefficients, 1, coefficients, 0, 0, 1 << 16, 1 << 16));
        pixels = new IntPointer((long) width * height);
    }

    /** With the index in front, so that a browser can jump anywhere before all has come. */
    private void begin(Path target) throws IOException {
        var output = new AVIOContext(null);
        checked(avio_open(output, target.toString(), AVIO_FLAG_WRITE));
        file.pb(output);
        var wishes = dictionary("movflags", "+faststart");
        checked(avformat_write_header(file, wishes));
        av_dict_free(wishes);
    }

    private static AVDictionary dictionary(String name, String value) {
        var dictionary = new AVDictionary(null);
        av_dict_set(dictionary, name, value, 0);
        return dictionary;
    }

    /** A key picture is drawn anew as a whole: nothing of the scene before can linger in it. */
    void add(BufferedImage picture, boolean isKey) throws IOException {
        checked(av_frame_make_writable(frame));
        pixels.put(((DataBufferInt) picture.getRaster().getDataBuffer()).getData());
        // ffmpeg always reads four planes, though these pixels have one.
        try (var rows = new PointerPointer<>(pixels, null, null, null);
                var stride = new IntPointer(picture.getWidth() * 4, 0, 0, 0)) {
            checked(sws_scale(converter, rows, stride, 0, picture.getHeight(), frame.data(), frame.linesize()));
        }
        frame.pict_type(isKey ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE);
        frame.pts(frames++);
        encode(frame);
    }

    /** A frame of null asks for what is still held back. */
    private void encode(@Nullable AVFrame next) throws IOException {
        checked(avcodec_send_frame(codec, next));
        while (true) {
            var answer = avcodec_receive_packet(codec, packet);
            if (answer == AVERROR_EAGAIN() || answer == AVERROR_EOF) return;
            checked(answer);
            packet.duration(1);
            av_packet_rescale_ts(packet, codec.time_base(), stream.time_base());
            packet.stream_index(stream.index());
            checked(av_interleaved_write_frame(file, packet));
        }
    }

    void finish() throws IOException {
        encode(null);
        checked(av_write_trailer(file));
    }

    @Override
    public void close() {
        avio_closep(file.pb());
        sws_freeContext(converter);
        av_frame_free(frame);
        av_packet_free(packet);
        avcodec_free_context(codec);
        avformat_free_context(file);
        pixels.close();
    }

    private static void checked(int answer) throws IOException {
        if (answer < 0) throw new IOException("The video could not be encoded: ffmpeg answered " + answer);
    }
}
