final a = '${}';
