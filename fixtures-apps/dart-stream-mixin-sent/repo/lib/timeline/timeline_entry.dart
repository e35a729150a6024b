typedef TimelineEntry = ({String title, DateTime received});
