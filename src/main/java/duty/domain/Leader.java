package duty.domain;

import java.time.LocalDate;
import java.util.List;

/** 领导班子成员, with all posts that he or she held. */
public record Leader(String name, List<Post> posts) {
  public Leader {
    posts = List.copyOf(posts);
  }

  public boolean inPost(LocalDate day) {
    return posts.stream().anyMatch(post -> post.tenure().covers(day));
  }

  /** Whether on any of the days. */
  public boolean inPostDuring(Tenure days) {
    return posts.stream().anyMatch(post -> post.tenure().and(days).isPresent());
  }

  public boolean isPrincipal(LocalDate day) {
    return isPrincipal(new Tenure(day, day));
  }

  /** Whether on any of the days. */
  public boolean isPrincipal(Tenure days) {
    return posts.stream()
        .anyMatch(post -> post.rank() == Rank.PRINCIPAL && post.tenure().and(days).isPresent());
  }

  /** In the order of the record. */
  public List<Post> postsOn(LocalDate day) {
    return posts.stream().filter(post -> post.tenure().covers(day)).toList();
  }
}
