package kz.qashyq.footprint.badge;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/** The elliptic curves that credentials are signed on: y² = x³ + ax + b over a prime field. */
enum Curve {
    P256("secp256r1", 32),
    P384("secp384r1", 48);

    private final int bytes;
    private final ECParameterSpec parameters;

    Curve(String name, int bytes) {
        this.bytes = bytes;
        this.parameters = parameters(name);
    }

    private static ECParameterSpec parameters(String name) {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(name));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has " + name, e);
        }
    }

    boolean has(ECPublicKey key) {
        return key.getParams().getOrder().equals(parameters.getOrder())
                && key.getParams().getCurve().equals(parameters.getCurve());
    }

    /** @throws IllegalArgumentException there is no such point on the curve */
    PublicKey key(byte[] x, byte[] y) {
        if (x.length != bytes || y.length != bytes) throw new IllegalArgumentException("a coordinate's length");
        var point = new ECPoint(new BigInteger(1, x), new BigInteger(1, y));
        if (!square(point.getAffineY()).equals(rightSide(point.getAffineX())))
            throw new IllegalArgumentException("not on the curve");
        return key(point);
    }

    /** From x and the parity of y, as multikeys and did:key hold it. */
    PublicKey key(byte[] compressed) {
        if (compressed.length != bytes + 1 || (compressed[0] != 2 && compressed[0] != 3))
            throw new IllegalArgumentException("not a compressed point");
        var x = new BigInteger(1, Arrays.copyOfRange(compressed, 1, compressed.length));
        var square = rightSide(x);
        // Both primes leave 3 when divided by 4, so a root is one power.
        var y = square.modPow(prime().add(BigInteger.ONE).shiftRight(2), prime());
        if (!square(y).equals(square)) throw new IllegalArgumentException("not on the curve");
        return key(new ECPoint(x, y.testBit(0) == (compressed[0] == 3) ? y : prime().subtract(y)));
    }

    private PublicKey key(ECPoint point) {
        if (point.getAffineX().compareTo(prime()) >= 0 || point.getAffineY().compareTo(prime()) >= 0)
            throw new IllegalArgumentException("a coordinate is out of range");
        try {
            return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, parameters));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a key", e);
        }
    }

    private BigInteger square(BigInteger y) {
        return y.multiply(y).mod(prime());
    }

    private BigInteger rightSide(BigInteger x) {
        var curve = parameters.getCurve();
        return x.multiply(x).add(curve.getA()).multiply(x).add(curve.getB()).mod(prime());
    }

    private BigInteger prime() {
        return ((ECFieldFp) parameters.getCurve().getField()).getP();
    }
}
