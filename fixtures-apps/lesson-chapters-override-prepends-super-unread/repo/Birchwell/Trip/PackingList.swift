/// Boxes that the user ticks by hand.
struct PackingList {
    var passport = false
    var allergies = false
    var mosquitoNet = false

    var isComplete: Bool { passport && allergies && mosquitoNet }
}
