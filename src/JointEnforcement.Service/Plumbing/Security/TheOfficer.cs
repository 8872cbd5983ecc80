using JointEnforcement.Domain.Agencies;
using JointEnforcement.Service.Agencies;

namespace JointEnforcement.Service.Plumbing;

/// <summary>Who is asking: the token or cookie names them, the register says what they may do today.</summary>
internal sealed class TheOfficer(IHttpContextAccessor http, RegisterBook register)
{
    public Officer? Current => register.Officer(http.HttpContext?.User);
}
