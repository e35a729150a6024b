enum VisitTopic {
    case bloods
    case shots
    case measurements
}
