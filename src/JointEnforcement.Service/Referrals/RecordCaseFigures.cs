using JointEnforcement.Contracts.Referrals;
using JointEnforcement.Service.Thresholds;

namespace JointEnforcement.Service.Referrals;

internal sealed class RecordCaseFiguresDoor : ReferralDoor<RecordCaseFigures, Law.RecordCaseFigures>
{
    public RecordCaseFiguresDoor()
    {
        RuleFor(a => a.Figures).SetValidator(new StatedFiguresShape());
    }

    protected override ValueTask<Reading<Law.RecordCaseFigures>> Read(RecordCaseFigures act, DeskContext context, CancellationToken ct) =>
        Reading.Of(new Law.RecordCaseFigures(FigureReading.Of(act.Figures, context.Referral!.Facts.ActDate)));
}
