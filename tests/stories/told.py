"""Which story on the page does which act: `/verb` is typed, `button` is tapped, and the form `form+` is sent off."""

from __future__ import annotations

_STORIES = {
    "test_every_act_around_a_meeting_is_done_on_the_page": """
        /acting /actions /agenda /alternate /here /invite /meeting /minutes /run acting.name-alternate+
        action.done agenda.add agenda.add+ agenda.agree agenda.leave-out agenda.show call.date home.meetings
        item.conflict item.declare+ item.rule.speak mandate.accept meeting.acting meeting.acting+
        meeting.action meeting.action+ meeting.agree-stand-down meeting.apologies meeting.attendance
        meeting.attendance+ meeting.begin meeting.call meeting.call+ meeting.close meeting.close+
        meeting.close-vote meeting.invite meeting.invite+ meeting.preside meeting.preside+ meeting.put
        meeting.put+ meeting.run meeting.settle meeting.settle+ meeting.stand-down meeting.stand-down+
        meeting.take meeting.take-back minutes.approve minutes.correct minutes.correct+ minutes.release
        minutes.send minutes.show return.agree return.ask vote.for
    """,
    "test_every_act_around_a_decision_is_done_on_the_page": """
        /again /agree /attest /authorised /authority /block /casting /concern /decisions /extend /move-on
        /object /position /record /views /vote /votes /withdraw authority.given authority.lack casting.for
        consensus.block+ decision.again decision.again+ decision.needed decision.open decision.withdraw
        decision.withdraw+ open.body position.state position.state+ result.confirm result.confirm+
        signature.decline signature.decline+ view.share view.share+ vote.object+ vote.record+
    """,
    "test_every_act_about_people_and_bodies_is_done_on_the_page": """
        /appoint /confirm /interests /members /move /outside /setup /terms acting.name acting.proxy
        interest.change interest.change+ interest.declare interest.declare+ interest.end+ interests.show
        language.cy mandate.end members.outside members.outside+ proxy.accept proxy.give proxy.give+
        proxy.revoke setup.blanks+ setup.days+ setup.drop setup.new setup.officers+ setup.own+ setup.people+
        setup.resume setup.review+ setup.take-back setup.terms+ setup.to.blanks terms.change
    """,
    "test_every_act_around_the_calendar_and_what_is_owed_is_done_on_the_page": """
        /calendar /copies /dates /done /duties /nothing /reschedule /share dates.choose dates.show duty.done
        duty.done+ duty.undo feed.make feed.stop meeting.move meeting.move+ meeting.nothing-to-declare
        meeting.share-view meeting.share-view+ minutes.copy minutes.copy+ move.date
    """,
    "test_the_whole_story_of_a_remote_financial_decision": """
        /help /open alternate.accept alternate.send alternate.send+ conflict.declare conflict.declare+
        conflict.rule.withdraw decision.explain ratification.ratified ratification.ratified+ signature.sign
    """,
    "test_a_member_reads_and_votes_in_welsh_in_a_channel_that_reads_both": """
        /language channel.language.both
    """,
    "test_a_secretary_sets_a_body_up_and_the_chair_activates_it": """
        members.appoint members.appoint+ setup.activate
    """,
    "test_the_secretary_takes_a_vote_down_its_member_objects_and_the_lead_decides_urgently": """
        vote.object vote.record
    """,
    "test_agreement_is_sought_on_the_card_and_the_lead_moves_on_to_the_vote": """
        consensus.agree consensus.concern consensus.vote
    """,
    "test_a_deputy_for_some_days_and_a_proxy_whose_holder_chooses": """
        /proxy acting.proxy-for-a-time+ acting.scope proxyvote.for
    """,
    "test_an_interest_is_declared_read_and_used_on_a_decision": """
        /declare interest.nothing interest.use
    """,
    "test_a_member_of_the_planning_group_confirms_for_the_year": """
        confirm.member confirm.open confirm.yearly+
    """,
}
TOLD = {story: frozenset(acts.split()) for story, acts in _STORIES.items()}
"""By the name of the story's test, which fails where it does not do all of these."""
