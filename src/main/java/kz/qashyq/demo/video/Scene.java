package kz.qashyq.demo.video;

/** One kind of scene. It paints on a stage of 1280 × 720; what matters stays above 600, where no subtitle covers it. */
interface Scene {
    void paint(Canvas canvas, Moment moment);

    static Scene named(String name) {
        return switch (name) {
            case "triangle" -> new TriangleScene();
            case "remove-heat" -> new RemoveHeatScene();
            case "remove-oxygen" -> new RemoveOxygenScene();
            case "remove-fuel" -> new RemoveFuelScene();
            case "extinguisher" -> new ReadyScene();
            case "pin" -> new PinScene();
            case "aim" -> new AimScene();
            case "squeeze" -> new SqueezeScene();
            case "sweep" -> new SweepScene();
            case "exit" -> new ExitScene();
            default -> throw new IllegalArgumentException("script.yaml: there is no scene " + name);
        };
    }
}
