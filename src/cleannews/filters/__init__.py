"""What one line cannot tell: filters that look at a line's neighbours. Each finds lines of a document.

A filter must not find one line more at each look: what it took must not be the reason to take the next. Those that
take runs of lines take them whole, and end them at a paragraph of the article.
"""

from __future__ import annotations

from cleannews.filters.buttons import network_name
from cleannews.filters.bylines import author_life, strange_life, unspoken_name
from cleannews.filters.captions import (
    echoed_caption,
    folded_caption,
    half_caption,
    side_caption,
    slash_credit,
    split_caption,
    video_title,
)
from cleannews.filters.comments import comment_thread
from cleannews.filters.credits import like_credit
from cleannews.filters.headlines import capital_headline, headline_list
from cleannews.filters.links import cut_card, labelled_link, last_label, link_list, marked_link
from cleannews.filters.notices import notice_interface, notice_legal, notice_signup
from cleannews.filters.repeats import doubled_line, repeated_block, repeated_line, repeated_links
from cleannews.filters.teasers import colon_headline, medium_teaser, teaser_card, topic_teaser
from cleannews.filters.top import author_name, bare_date, breadcrumb, dated_line

FILTERS = (
    video_title,
    half_caption,
    split_caption,
    side_caption,
    slash_credit,
    echoed_caption,
    folded_caption,
    like_credit,
    repeated_line,
    doubled_line,
    repeated_block,
    repeated_links,
    headline_list,
    capital_headline,
    teaser_card,
    topic_teaser,
    colon_headline,
    medium_teaser,
    link_list,
    labelled_link,
    last_label,
    marked_link,
    cut_card,
    author_name,
    bare_date,
    dated_line,
    breadcrumb,
    unspoken_name,
    author_life,
    strange_life,
    network_name,
    comment_thread,
    notice_signup,
    notice_legal,
    notice_interface,
)
