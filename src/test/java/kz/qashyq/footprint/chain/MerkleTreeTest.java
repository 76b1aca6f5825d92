package kz.qashyq.footprint.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MerkleTreeTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 100})
    void every_leaf_leads_to_the_root_and_no_other_leaf_does(int size) {
        var leaves = leaves(size);
        var tree = new MerkleTree(leaves);
        for (int i = 0; i < size; i++) {
            assertThat(MerkleTree.root(leaves.get(i), tree.proof(i))).isEqualTo(tree.root());
            assertThat(MerkleTree.root(leaf("another"), tree.proof(i))).isNotEqualTo(tree.root());
        }
    }

    private static List<byte[]> leaves(int size) {
        var leaves = new ArrayList<byte[]>();
        for (int i = 0; i < size; i++) leaves.add(leaf("leaf " + i));
        return leaves;
    }

    private static byte[] leaf(String text) {
        return Link.contentHash(text);
    }
}
