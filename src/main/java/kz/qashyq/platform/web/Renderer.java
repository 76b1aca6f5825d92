package kz.qashyq.platform.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns a {@link View} into HTML by the template that lies beside it. */
@Component
public class Renderer {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final UiFactory uis;

    Renderer(UiFactory uis) {
        this.uis = uis;
        templates.setBinaryStaticContent(true);
    }

    public void render(View view, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (view instanceof Redirect redirect) {
            redirect(redirect, request, response);
            return;
        }
        var output = new Utf8ByteOutput();
        templates.render(template(view), Map.of("view", view, "ui", uis.create(request, response)), output);
        response.setStatus(view.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        // In one piece: a template's output is thousands of small ones, and each would pass through every filter's
        // wrapper.
        var page = output.toByteArray();
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /** A view inside another's template, as home blocks are inside the home page. */
    public Content content(View view, Ui ui) {
        return new Content() {
            @Override
            public void writeTo(TemplateOutput output) {
                templates.render(template(view), Map.of("view", view, "ui", ui), output);
            }
        };
    }

    private void redirect(Redirect redirect, HttpServletRequest request, HttpServletResponse response) {
        var said = redirect.said();
        if (said != null) Flash.leave(response, uis.words(request), said);
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_OK);
            response.setHeader("HX-Redirect", redirect.to());
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", redirect.to());
        }
    }

    private static String template(View view) {
        return view.getClass().getName().replace('.', '/') + ".jte";
    }
}
