package kz.qashyq;

public final class Qashyq {
    public static void main(String[] args) {}
}
