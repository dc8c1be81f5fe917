package org.mustafid.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mustafid.json.Value.Member;
import org.mustafid.json.Value.Members;
import org.mustafid.json.Value.Spot;
import org.mustafid.json.Value.Text;

class LocatedTest {
  private static final Spot SPOT = new Spot(1, 1, 0);

  @Test
  void members_are_looked_at_as_often_as_there_are_some_whatever_their_keys_are() {
    List<Member> unknown =
        IntStream.range(0, 1000).mapToObj(n -> member("meaningless-" + n)).toList();
    AtomicInteger looks = new AtomicInteger();
    List<Member> counted =
        new AbstractList<>() {
          @Override
          public Member get(int index) {
            looks.incrementAndGet();
            return unknown.get(index);
          }

          @Override
          public int size() {
            return unknown.size();
          }
        };
    Report report = new Report();
    new Located(new Members(counted, SPOT), "", report, false).fields(List.of("ref", "kind"));
    assertThat(report.problems()).hasSize(1000);
    assertThat(looks).hasValueLessThanOrEqualTo(2 * 1000);
  }

  private static Member member(String key) {
    return new Member(new Text(key, SPOT), new Text("", SPOT));
  }
}
