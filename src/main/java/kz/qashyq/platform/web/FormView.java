package kz.qashyq.platform.web;

/** A page with a form: when the form was refused, the page comes back with the reasons, as 422. */
public interface FormView extends View {
    FormErrors errors();

    @Override
    default int status() {
        return errors().any() ? 422 : 200;
    }
}
